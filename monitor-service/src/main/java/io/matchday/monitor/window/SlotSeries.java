package io.matchday.monitor.window;

import io.matchday.monitor.delta.Slots;
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

    /** What is counted in so many slots, {@code last} being the last of them. */
    public SlotCounts sum(long last, int count) {
        long from = last - (long) (count - 1) * Slots.SECONDS;
        return slots.subMap(from, true, last, true).values().stream().reduce(SlotCounts.NONE, SlotCounts::plus);
    }

    /** The slots heard of, oldest first. */
    public NavigableSet<Long> heard() {
        return Collections.unmodifiableNavigableSet(slots.navigableKeySet());
    }

    /** Latest log time of any line, epoch milliseconds. */
    public long lastAt() {
        return slots.isEmpty() ? Long.MIN_VALUE : slots.lastEntry().getValue().lastAt();
    }
}
