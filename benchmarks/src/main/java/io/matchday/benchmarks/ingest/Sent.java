package io.matchday.benchmarks.ingest;

import io.matchday.launcher.feed.Receipt;
import java.time.Duration;
import java.util.List;

/**
 * What became of all bodies.
 *
 * @param receipts one for each
 * @param nanos from the first byte sent to the last answer
 */
public record Sent(List<Receipt> receipts, long nanos) {

    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    public Sent {
        receipts = List.copyOf(receipts);
    }

    /** Lines that were counted. */
    public long accepted() {
        return receipts.stream().mapToLong(Receipt::accepted).sum();
    }

    /** How often the monitor asked to come again later. */
    long refusals() {
        return receipts.stream().mapToLong(Receipt::refusals).sum();
    }

    double seconds() {
        return nanos / NANOS;
    }

    /** How long the answer that took a body was in coming, for this share of the bodies at most. */
    double latencyMillis(double share) {
        List<Duration> sorted = receipts.stream().map(Receipt::latency).sorted().toList();
        int place = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, place)).toNanos() / NANOS_PER_MILLI;
    }
}
