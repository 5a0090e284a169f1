package io.matchday.monitor.store;

import io.matchday.monitor.window.SlotCounts;
import java.util.Map;

/**
 * Counts have become durable and are in the windows. Observers run on the one thread that writes, so they only take note.
 *
 * @param seconds what was added, by domain and second
 */
public record Counted(Map<String, Map<Long, SlotCounts>> seconds) {

    public Counted {
        seconds = Map.copyOf(seconds);
    }
}
