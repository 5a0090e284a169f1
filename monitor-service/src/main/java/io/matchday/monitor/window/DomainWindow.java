package io.matchday.monitor.window;

import io.matchday.monitor.delta.Rollup;
import io.matchday.monitor.delta.RollupKey;
import io.matchday.monitor.delta.Slots;
import java.util.TreeMap;

/** The slots of one domain up to a horizon before its newest. */
final class DomainWindow {

    private final TreeMap<Long, SlotCounts> slots = new TreeMap<>();

    void add(RollupKey key, Rollup counts, long horizonSeconds) {
        slots.merge(Slots.at(key.slot()), SlotCounts.of(key, counts), SlotCounts::plus);
        slots.headMap(slots.lastKey() - horizonSeconds, false).clear();
    }

    /** Latest log time of any line, epoch milliseconds. */
    long newest() {
        return slots.lastEntry().getValue().lastAt();
    }

    SlotSeries series() {
        return new SlotSeries(slots);
    }
}
