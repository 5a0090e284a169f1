package io.matchday.monitor.store;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.window.SlotCounts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts have become durable and are in the windows. Observers run on the one thread that writes, so they only take note.
 *
 * @param seconds what was added, by domain and second
 */
public record Counted(Map<String, Map<Long, SlotCounts>> seconds) {

    public Counted {
        seconds = Map.copyOf(seconds);
    }

    /** Which slots of which domains changed. */
    public Map<String, Set<Long>> slots() {
        return seconds.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, domain -> domain.getValue().keySet().stream()
                        .map(second -> second - Math.floorMod(second, (long) Slots.SECONDS))
                        .collect(Collectors.toSet())));
    }
}
