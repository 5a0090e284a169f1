package io.matchday.capacity.headroom;

import io.matchday.capacity.pool.Product;
import java.util.OptionalLong;

/**
 * What an event wants of a product, in bits per second.
 *
 * @param expectedPeak the sum of the bursts announced for its domains; empty when none was
 * @param measuredPeak the highest traffic seen; empty when none was measured
 * @param latest the traffic of the newest slot; empty when none was measured
 */
public record Demand(Product product, OptionalLong expectedPeak, OptionalLong measuredPeak, OptionalLong latest) {
    /** What there has to be room for; empty when there is nothing to go by. */
    public OptionalLong need() {
        if (expectedPeak.isEmpty()) {
            return measuredPeak;
        }
        return measuredPeak.isEmpty()
                ? expectedPeak
                : OptionalLong.of(Math.max(expectedPeak.getAsLong(), measuredPeak.getAsLong()));
    }

    /** Whether more was measured than announced; then the announcement no longer says how much is needed. */
    boolean outgrown() {
        return measuredPeak.isPresent()
                && (expectedPeak.isEmpty() || measuredPeak.getAsLong() > expectedPeak.getAsLong());
    }
}
