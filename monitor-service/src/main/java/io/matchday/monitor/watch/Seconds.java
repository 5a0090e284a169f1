package io.matchday.monitor.watch;

import io.matchday.monitor.detect.Share;

/** What was counted of a domain by the second, up to a horizon before its newest line. */
final class Seconds {

    private final long[] requests;
    private final long[] errors;
    private long newest = Long.MIN_VALUE;
    private long oldest = Long.MAX_VALUE;

    Seconds(int horizon) {
        requests = new long[horizon];
        errors = new long[horizon];
    }

    /** Adds to a second; one that lies beyond the horizon is passed over. */
    void add(long second, long some, long bad) {
        if (isEmpty()) {
            newest = second;
        }
        advance(second);
        if (second > newest - requests.length) {
            oldest = Math.min(oldest, second);
            requests[index(second)] += some;
            errors[index(second)] += bad;
        }
    }

    boolean isEmpty() {
        return newest == Long.MIN_VALUE;
    }

    /** The newest second that anything was counted in. */
    long newest() {
        return newest;
    }

    /** The oldest second that is held. */
    long oldest() {
        return Math.max(oldest, newest - requests.length + 1);
    }

    /** Seconds held at most. */
    int horizon() {
        return requests.length;
    }

    /** What was counted in a second; nothing where nothing is held. */
    Share at(long second) {
        return second > newest || second < oldest()
                ? Share.NONE
                : new Share(requests[index(second)], errors[index(second)]);
    }

    /** What was counted in so many seconds. */
    Share sum(long first, int count) {
        Share sum = Share.NONE;
        for (long second = first; second < first + count; second++) {
            sum = sum.plus(at(second));
        }
        return sum;
    }

    private void advance(long second) {
        if (second - newest >= requests.length) {
            // Nothing is left of what was: what lies between was not counted, and is not nothing.
            oldest = second;
        }
        long first = Math.max(newest + 1, second - requests.length + 1);
        for (long fresh = first; fresh <= second; fresh++) {
            requests[index(fresh)] = 0;
            errors[index(fresh)] = 0;
        }
        newest = Math.max(newest, second);
    }

    private int index(long second) {
        return (int) Math.floorMod(second, (long) requests.length);
    }
}
