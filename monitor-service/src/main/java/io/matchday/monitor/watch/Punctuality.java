package io.matchday.monitor.watch;

/**
 * How far behind its domain's newest line a line comes, as senders of different speed share a domain. Kept as counts by
 * powers of two; what was heard a minute ago counts for half.
 */
final class Punctuality {

    /** Nobody is waited for longer, whatever comes late. */
    static final int MOST_SECONDS = 128;

    private static final int LEAST_SECONDS = 4;
    private static final int HALF_LIFE_SECONDS = 60;
    private static final double HALF = 0.5;
    /** So small a part may come later. */
    private static final double STRAGGLERS = 0.005;

    /** By the number of binary digits of the lateness. */
    private final double[] heard = new double[Long.SIZE];

    private long decayedAt = Long.MIN_VALUE;

    /** Takes note of lines of a second, the newest being what it is. */
    void heard(long second, long newest, long requests) {
        if (newest >= decayedAt + HALF_LIFE_SECONDS) {
            for (int digits = 0; digits < heard.length; digits++) {
                heard[digits] *= HALF;
            }
            decayedAt = newest;
        }
        heard[Long.SIZE - Long.numberOfLeadingZeros(newest - second)] += requests;
    }

    /** After so many seconds of log time a second is complete, but for stragglers. */
    int seconds() {
        double left = 0;
        for (double requests : heard) {
            left += requests;
        }
        double stragglers = STRAGGLERS * left;
        int digits = 0;
        for (left -= heard[0]; left > stragglers && 1 << digits < MOST_SECONDS; left -= heard[digits]) {
            digits++;
        }
        return Math.max(LEAST_SECONDS, 1 << digits);
    }
}
