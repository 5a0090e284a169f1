package io.matchday.monitor.store;

import io.matchday.monitor.window.SlotCounts;
import java.util.Map;

/**
 * What is in memory starts over from what is durable: at the start, and when it is not known whether something was
 * written. It stands for all that was {@link Counted} before it. Observers run on the one thread that writes.
 *
 * @param seconds the latest counts of all domains, by domain and second
 */
public record Restored(Map<String, Map<Long, SlotCounts>> seconds) {

    public Restored {
        seconds = Map.copyOf(seconds);
    }
}
