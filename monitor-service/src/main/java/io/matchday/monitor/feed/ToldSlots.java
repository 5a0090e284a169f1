package io.matchday.monitor.feed;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.window.SlotCounts;
import io.matchday.monitor.window.SlotSeries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What watchers have been told of slots: of each domain, those of the half hour up to its newest. */
final class ToldSlots {

    private static final long LIVE_SECONDS = 30 * 60;

    private final FrameWriter writer;
    private final Map<String, NavigableMap<Long, Told>> domains = new TreeMap<>();

    ToldSlots(FrameWriter writer) {
        this.writer = writer;
    }

    /** Tells of each slot that is not as it was told before. */
    void take(String domain, SlotSeries series, Consumer<Frame> news) {
        if (series.heard().isEmpty()) {
            return;
        }
        long first = series.heard().last() + Slots.SECONDS - LIVE_SECONDS;
        NavigableMap<Long, Told> told = domains.computeIfAbsent(domain, none -> new TreeMap<>());
        told.headMap(first, false).clear();
        for (long slot : series.heard().tailSet(first, true)) {
            SlotCounts counts = series.at(slot);
            if (!told.containsKey(slot) || !told.get(slot).counts().equals(counts)) {
                Frame frame = writer.write(FeedSlot.of(domain, slot, counts));
                told.put(slot, new Told(counts, frame));
                news.accept(frame);
            }
        }
    }

    /** Forgets all other domains. */
    void retain(Collection<String> names) {
        domains.keySet().retainAll(names);
    }

    List<Frame> all() {
        return domains.values().stream()
                .flatMap(slots -> slots.values().stream())
                .map(Told::frame)
                .toList();
    }

    private record Told(SlotCounts counts, Frame frame) {}
}
