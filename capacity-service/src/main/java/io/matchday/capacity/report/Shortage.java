package io.matchday.capacity.report;

import io.matchday.capacity.demand.DemandTotal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** By how much what is held falls short of a need. What one region has too much of does not help another. */
final class Shortage {
    private Shortage() {}

    /**
     * What is missing at p90.
     *
     * @param needs of one product and unit, in any regions
     * @param held by region
     */
    static long ofP90(Collection<DemandTotal> needs, Map<String, Long> held) {
        Map<String, Long> left = new HashMap<>(held);
        long shortage = 0;
        for (DemandTotal need : needs) {
            if (need.region() != null) {
                long rest = left.getOrDefault(need.region(), 0L) - need.p90();
                shortage += Math.max(0, -rest);
                left.put(need.region(), Math.max(0, rest));
            }
        }
        return shortage + Math.max(0, placeless(needs) - sum(left));
    }

    /** What nobody has said the region of can be met anywhere. */
    private static long placeless(Collection<DemandTotal> needs) {
        return needs.stream()
                .filter(need -> need.region() == null)
                .mapToLong(DemandTotal::p90)
                .sum();
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
