package io.matchday.capacity.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The highest traffic of one product's domains.
 *
 * @param at start of its slot, in log time; null where that cannot be told
 */
record MeasuredPeak(String product, long bitsPerSecond, Instant at) {
    /** The higher of each product's peaks; of two as high, one whose moment is known. */
    static List<MeasuredPeak> merged(Collection<MeasuredPeak> some, Collection<MeasuredPeak> others) {
        Map<String, MeasuredPeak> merged = new TreeMap<>();
        List<MeasuredPeak> all = new ArrayList<>(some);
        all.addAll(others);
        all.forEach(peak -> merged.merge(peak.product(), peak, MeasuredPeak::higher));
        return List.copyOf(merged.values());
    }

    static Optional<MeasuredPeak> of(String product, Collection<MeasuredPeak> peaks) {
        return peaks.stream().filter(peak -> peak.product().equals(product)).findFirst();
    }

    private MeasuredPeak higher(MeasuredPeak other) {
        if (bitsPerSecond == other.bitsPerSecond) {
            return at == null ? other : this;
        }
        return bitsPerSecond > other.bitsPerSecond ? this : other;
    }
}
