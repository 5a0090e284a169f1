package io.matchday.monitor.store;

import io.matchday.monitor.delta.RollupKey;
import io.matchday.monitor.window.Windows;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts have become durable and are in the windows. Observers run on the one thread that writes, so they only take note.
 *
 * @param slots which slots of which domains changed
 */
public record Counted(Map<String, Set<Long>> slots) {

    public Counted {
        slots = Map.copyOf(slots);
    }

    static Counted of(Set<RollupKey> keys) {
        return new Counted(keys.stream()
                .collect(Collectors.groupingBy(
                        RollupKey::domain, Collectors.mapping(RollupKey::slot, Collectors.toSet()))));
    }

    static Counted everything(Windows windows) {
        return new Counted(
                windows.domains().stream().collect(Collectors.toMap(domain -> domain, domain -> windows.of(domain)
                        .<Set<Long>>map(series -> Set.copyOf(series.heard()))
                        .orElse(Set.of()))));
    }
}
