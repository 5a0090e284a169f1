package io.matchday.monitor.watch;

/**
 * Tells a domain that has gone silent from one whose next delivery is not due yet, by the pauses between those before.
 * This is the only place where the wall clock matters: a domain that is not heard of has no log time.
 */
final class Cadence {

    private static final long PATIENCE_MILLIS = 5_000;
    private static final int PAUSES = 3;
    /** By so much each delivery makes the longest pause before it forgotten. */
    private static final double FORGET = 0.95;

    private static final long MILLIS = 1_000;

    private long heardAt;
    private double longestPause;

    Cadence(long now) {
        heardAt = now;
    }

    /** Newer lines have come. */
    void heard(long now) {
        longestPause = Math.max((double) (now - heardAt), FORGET * longestPause);
        heardAt = now;
    }

    /** Seconds that have gone by beyond what may be a pause; 0 while it may be one. */
    long overdue(long now) {
        return (long) Math.max(0d, now - heardAt - PATIENCE_MILLIS - PAUSES * longestPause) / MILLIS;
    }
}
