package io.matchday.monitor.delta;

import io.matchday.monitor.line.LogRecord;

/**
 * Where trouble is counted, by everything that may explain it: errors, and answers that are none but whose first byte took a
 * second or more, which their status below 400 tells apart. No other requests: over all of them such a cube would have
 * nearly one cell per line. A name that the source does not tell is empty.
 *
 * @param domain host asked for
 * @param slot see {@link Slots}
 * @param status HTTP status, 0 for none
 * @param node edge node
 * @param isp carrier of the client
 * @param region region of the client
 * @param stream stream asked for, or else the first two segments of the path without number and extension
 * @param cache what the cache did
 * @param errorClass the vendor's own word for what went wrong
 * @param originStatus status of the origin, 0 when it was not asked or is not told
 */
public record ErrorCell(
        String domain,
        long slot,
        int status,
        String node,
        String isp,
        String region,
        String stream,
        String cache,
        String errorClass,
        int originStatus) {

    /** Whether the requests failed; otherwise they were only slow. */
    public boolean failed() {
        return LogRecord.isError(status);
    }
}
