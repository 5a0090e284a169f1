package io.matchday.benchmarks.log;

/**
 * One request as a log tells it.
 *
 * @param millis when it ended, since the epoch
 * @param client address of who asked
 * @param method HTTP method
 * @param target path and query
 * @param status HTTP status
 * @param bytes bytes of the answer's body
 * @param referer the page it came from, or a dash
 * @param agent the program that asked
 * @param domain the host asked for
 * @param node who answered
 * @param isp the client's carrier
 * @param region the client's region
 * @param tookMillis how long it took
 * @param cache what the cache said
 */
record Request(
        long millis,
        String client,
        String method,
        String target,
        int status,
        long bytes,
        String referer,
        String agent,
        String domain,
        String node,
        String isp,
        String region,
        int tookMillis,
        String cache) {}
