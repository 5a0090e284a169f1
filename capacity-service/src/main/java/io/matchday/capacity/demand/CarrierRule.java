package io.matchday.capacity.demand;

import java.util.Map;
import java.util.TreeMap;

/**
 * Says what is missing where some pools serve the viewers of one carrier alone. Viewers of a carrier are served by its own
 * pools first and by shared ones beyond; those of no known carrier by whatever is left.
 */
final class CarrierRule {
    private CarrierRule() {}

    /** By carrier, what its own pools do not have and shared ones have to carry; only what is more than nothing. */
    static Map<String, Long> beyondOwn(Map<String, Long> needs, Stock stock) {
        Map<String, Long> beyond = new TreeMap<>();
        needs.forEach((carrier, need) -> {
            if (need > stock.own(carrier)) {
                beyond.put(carrier, need - stock.own(carrier));
            }
        });
        return beyond;
    }

    /**
     * How much is missing.
     *
     * @param needs of viewers of known carriers
     * @param others of all other viewers
     */
    static long shortBy(Map<String, Long> needs, long others, Stock stock) {
        long wantedOfShared = beyondOwn(needs, stock).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long left = stock.shared() - wantedOfShared;
        long idle = stock.byCarrier().entrySet().stream()
                .mapToLong(own -> Math.max(0, own.getValue() - needs.getOrDefault(own.getKey(), 0L)))
                .sum();
        return Math.max(0, -left) + Math.max(0, others - Math.max(0, left) - idle);
    }
}
