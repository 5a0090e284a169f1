package io.matchday.monitor.window;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/** A domain's slots as they are at one moment. */
public final class SlotSeries {

    private final NavigableMap<Long, SlotCounts> slots;

    public SlotSeries(NavigableMap<Long, SlotCounts> slots) {
        this.slots = new TreeMap<>(slots);
    }

    /** What is counted in a slot. */
    public SlotCounts at(long slot) {
        return slots.getOrDefault(slot, SlotCounts.NONE);
    }

    /** The slots heard of, oldest first. */
    public NavigableSet<Long> heard() {
        return Collections.unmodifiableNavigableSet(slots.navigableKeySet());
    }
}
