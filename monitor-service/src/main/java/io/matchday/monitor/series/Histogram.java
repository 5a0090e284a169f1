package io.matchday.monitor.series;

import io.matchday.monitor.delta.LatencyBucket;

/** How often each bucket of {@link LatencyBucket} was counted. The order of adding changes nothing. */
final class Histogram {

    private static final long PERCENT = 100;
    private static final double MICROS_PER_SECOND = 1e6;

    private final long[] counts = new long[LatencyBucket.COUNT];
    private long count;

    void add(int bucket, long times) {
        counts[bucket] += times;
        count += times;
    }

    void add(Histogram other) {
        for (int bucket = 0; bucket < counts.length; bucket++) {
            add(bucket, other.counts[bucket]);
        }
    }

    long count() {
        return count;
    }

    /**
     * The least duration that so many per cent do not exceed, in microseconds: the middle of the bucket that holds it,
     * hence at most 1.6 % off. Not to be asked of nothing.
     */
    long micros(int percent) {
        long rank = Math.max(1, (count * percent + PERCENT - 1) / PERCENT);
        long passed = 0;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            passed += counts[bucket];
            if (passed >= rank) {
                return LatencyBucket.micros(bucket);
            }
        }
        throw new IllegalStateException("There is no quantile of nothing");
    }

    /** The longest, as exactly as the others. */
    long longestMicros() {
        return micros((int) PERCENT);
    }

    static double seconds(long micros) {
        return micros / MICROS_PER_SECOND;
    }
}
