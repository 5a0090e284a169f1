package io.matchday.monitor.detect;

import java.util.Map;

/**
 * One slot of a domain.
 *
 * @param at second since the epoch with which it begins
 * @param whole all of the domain
 * @param parts its parts; those that nothing was heard of are left out
 */
public record PartSlot(long at, PartCounts whole, Map<Part, PartCounts> parts) {

    public PartSlot {
        parts = Map.copyOf(parts);
    }
}
