package io.matchday.monitor.delta;

/**
 * Durations in buckets of equal relative width, so that counts of buckets can be added up and any quantile read from the
 * sum with an error of at most 1.6 %. Every power of two of microseconds is parted into 32 buckets, as HdrHistogram does
 * (G. Tene); that counts of such buckets merge without loss is what DDSketch builds on (Masson, Rim and Lee, VLDB 2019).
 */
public final class LatencyBucket {

    /** Number of buckets; all durations from the last one's beginning fall into it. */
    public static final int COUNT = 1 << 11;

    private static final int PARTS_LOG2 = 5;
    private static final int PARTS = 1 << PARTS_LOG2;

    private LatencyBucket() {}

    /** The bucket of a duration. */
    public static int of(long micros) {
        if (micros < PARTS) {
            return (int) Math.max(micros, 0);
        }
        int shift = Long.SIZE - 1 - PARTS_LOG2 - Long.numberOfLeadingZeros(micros);
        return Math.min(COUNT - 1, ((shift + 1) << PARTS_LOG2) + (int) (micros >>> shift) - PARTS);
    }

    /** The middle of a bucket, in microseconds. */
    public static long micros(int bucket) {
        if (bucket < PARTS) {
            return bucket;
        }
        int shift = (bucket >>> PARTS_LOG2) - 1;
        long from = (long) (bucket - (shift << PARTS_LOG2)) << shift;
        return from + ((1L << shift) >>> 1);
    }
}
