package io.matchday.monitor.series;

import io.matchday.monitor.line.LogRecord;

/**
 * What is counted under one value.
 *
 * @param requests lines
 * @param errors lines with status 0 or from 400
 * @param bytes bytes sent
 */
record Tally(long requests, long errors, long bytes) {

    static final Tally NONE = new Tally(0, 0, 0);

    private static final long BITS_PER_BYTE = 8;

    static Tally of(int status, long requests, long bytes) {
        return new Tally(requests, LogRecord.isError(status) ? requests : 0, bytes);
    }

    Tally plus(Tally other) {
        return new Tally(requests + other.requests, errors + other.errors, bytes + other.bytes);
    }

    double errorRatio() {
        return requests == 0 ? 0 : (double) errors / requests;
    }

    long bitsPerSecond(long seconds) {
        return bytes * BITS_PER_BYTE / seconds;
    }
}
