package io.matchday.retro.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An event's traffic, as much of it as is needed: the whole in figures, and the newest hour slot by slot.
 *
 * @param requests of all slots
 * @param errors of all slots
 * @param peakBitsPerSecond of the busiest slot
 * @param peakAt the busiest slot; null when nothing was heard
 * @param firstSlot the oldest slot; null when nothing was heard
 * @param newestSlot the newest slot; null when nothing was heard
 * @param tail the slots of the newest {@link #TAIL}, in the order of time
 */
public record EventTraffic(
        long requests,
        long errors,
        long peakBitsPerSecond,
        Instant peakAt,
        Instant firstSlot,
        Instant newestSlot,
        List<TrafficSlot> tail) {

    /** How much of it is kept slot by slot. */
    public static final Duration TAIL = Duration.ofHours(1);

    /** Of an event that nothing was heard of. */
    public static final EventTraffic NONE = new EventTraffic(0, 0, 0, null, null, null, List.of());

    public EventTraffic {
        tail = List.copyOf(tail);
    }

    /** Sums slots up, in whatever order; a slot that is there twice counts once. */
    public static EventTraffic of(Collection<TrafficSlot> slots) {
        if (slots.isEmpty()) {
            return NONE;
        }
        SortedMap<Instant, TrafficSlot> ordered = new TreeMap<>();
        slots.forEach(slot -> ordered.put(slot.start(), slot));
        TrafficSlot peak = ordered.values().stream()
                .max(Comparator.comparingLong(TrafficSlot::bitsPerSecond))
                .orElseThrow();
        Instant newest = ordered.lastKey();
        return new EventTraffic(
                ordered.values().stream().mapToLong(TrafficSlot::requests).sum(),
                ordered.values().stream().mapToLong(TrafficSlot::errors).sum(),
                peak.bitsPerSecond(),
                peak.start(),
                ordered.firstKey(),
                newest,
                List.copyOf(ordered.tailMap(newest.minus(TAIL)).values()));
    }
}
