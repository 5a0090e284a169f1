package io.matchday.monitor.live;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.monitor.intake.IntakeEvent.Domain;
import io.matchday.platform.remote.Source;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Adds up the slots of an event's domains. */
final class Traffic {

    private final IntakeEvent event;
    private final Map<String, NavigableMap<Long, CountedSlot>> counted;
    private final NavigableMap<Long, CountedSlot> total;

    Traffic(IntakeEvent event, Map<String, NavigableMap<Long, CountedSlot>> counted) {
        this.event = event;
        this.counted = counted;
        this.total = sum(counted.values());
    }

    TrafficView view(Source intake, OptionalLong newestSlot) {
        return new TrafficView(
                event.key(),
                List.of(intake),
                Slots.SECONDS,
                total.entrySet().stream()
                        .map(slot -> TrafficView.Slot.of(slot.getKey(), slot.getValue()))
                        .toList(),
                peak(total),
                latest(total),
                newestSlot.isPresent() ? Instant.ofEpochSecond(newestSlot.getAsLong()) : null,
                event.domains().stream()
                        .map(Domain::product)
                        .distinct()
                        .map(this::product)
                        .toList());
    }

    private TrafficView.Product product(String product) {
        NavigableMap<Long, CountedSlot> slots = sum(event.domains().stream()
                .filter(domain -> domain.product().equals(product))
                .map(Domain::name)
                .distinct()
                .map(counted::get)
                .toList());
        return new TrafficView.Product(product, peak(slots), latest(slots));
    }

    private long latest(NavigableMap<Long, CountedSlot> slots) {
        return total.isEmpty()
                ? 0
                : slots.getOrDefault(total.lastKey(), CountedSlot.NONE).bitsPerSecond();
    }

    private static long peak(NavigableMap<Long, CountedSlot> slots) {
        return slots.values().stream()
                .mapToLong(CountedSlot::bitsPerSecond)
                .max()
                .orElse(0);
    }

    private static NavigableMap<Long, CountedSlot> sum(Collection<NavigableMap<Long, CountedSlot>> parts) {
        NavigableMap<Long, CountedSlot> sum = new TreeMap<>();
        parts.forEach(part -> part.forEach((slot, counts) -> sum.merge(slot, counts, CountedSlot::plus)));
        return sum;
    }
}
