package io.matchday.monitor.detect;

import io.matchday.monitor.delta.LatencyBucket;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How often each bucket of {@link LatencyBucket} was counted in one slot; only those that were are kept. */
public final class Latencies {

    public static final Latencies NONE = of(Map.of());

    private final int[] buckets;
    private final long[] counts;

    private Latencies(int[] buckets, long[] counts) {
        this.buckets = buckets;
        this.counts = counts;
    }

    public static Latencies of(Map<Integer, Long> byBucket) {
        TreeMap<Integer, Long> sorted = new TreeMap<>(byBucket);
        return new Latencies(
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToLong(Long::longValue).toArray());
    }

    /** How many there are, and how many of them lie above a bucket. */
    public Share above(int bucket) {
        long total = 0;
        long above = 0;
        for (int at = 0; at < buckets.length; at++) {
            total += counts[at];
            above += buckets[at] > bucket ? counts[at] : 0;
        }
        return new Share(total, above);
    }

    void addTo(double[] weights) {
        for (int at = 0; at < buckets.length; at++) {
            weights[buckets[at]] += counts[at];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Latencies that
                && Arrays.equals(buckets, that.buckets)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(buckets) + Arrays.hashCode(counts);
    }
}
