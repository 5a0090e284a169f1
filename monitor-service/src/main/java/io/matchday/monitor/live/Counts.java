package io.matchday.monitor.live;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.store.RollupReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reads the durable counts. */
@ApplicationScoped
class Counts {

    private final RollupReader rollups;

    Counts(RollupReader rollups) {
        this.rollups = rollups;
    }

    /** Per domain, its slots in their order; a domain that was not heard of in this time has none. */
    Map<String, NavigableMap<Long, CountedSlot>> slots(List<String> domains, TimeRange range) {
        Map<String, NavigableMap<Long, CountedSlot>> counted = new HashMap<>();
        domains.forEach(domain -> counted.put(domain, new TreeMap<>()));
        rollups.read(domains, range.firstSlot(), range.endOfLastSlot(), Slots.SECONDS, cell -> {
            CountedSlot slot = CountedSlot.of(cell.status(), cell.requests(), cell.bytes());
            counted.get(cell.domain()).merge(cell.start(), slot, CountedSlot::plus);
        });
        return counted;
    }

    /** The newest slot heard of any of these domains. */
    OptionalLong newestSlot(List<String> domains) {
        return rollups.newestSlot(domains);
    }
}
