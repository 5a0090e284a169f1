package io.matchday.capacity.demand;

import java.util.HashMap;
import java.util.Map;

/**
 * What pools of one product have in one region and unit.
 *
 * @param shared of pools that serve viewers of every carrier
 * @param byCarrier of pools that serve those of one carrier alone
 */
record Stock(long shared, Map<String, Long> byCarrier) {
    static final Stock NONE = new Stock(0, Map.of());

    Stock {
        byCarrier = Map.copyOf(byCarrier);
    }

    /**
     * What one pool has.
     *
     * @param carrier null where it serves all
     */
    static Stock of(String carrier, long amount) {
        return carrier == null ? new Stock(amount, Map.of()) : new Stock(0, Map.of(carrier, amount));
    }

    Stock plus(Stock more) {
        Map<String, Long> both = new HashMap<>(byCarrier);
        more.byCarrier.forEach((carrier, amount) -> both.merge(carrier, amount, Long::sum));
        return new Stock(shared + more.shared, both);
    }

    /** Of pools that serve this carrier alone. */
    long own(String carrier) {
        return byCarrier.getOrDefault(carrier, 0L);
    }

    long total() {
        return shared + byCarrier.values().stream().mapToLong(Long::longValue).sum();
    }
}
