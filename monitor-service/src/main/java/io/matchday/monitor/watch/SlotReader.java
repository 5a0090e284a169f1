package io.matchday.monitor.watch;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.store.Details;
import io.matchday.monitor.watch.SlotItem.Slot;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.TreeSet;

/** Reads what slots are counted by, those that lie near each other at one time. */
final class SlotReader {

    /** So much log time is looked at with one reading: memory has to hold it. */
    private static final long STRETCH_SECONDS = 600;

    private final Details details;

    SlotReader(Details details) {
        this.details = details;
    }

    /** The first items, as many as can be looked at with one reading; at least one where there is any. */
    List<SlotItem> first(List<SlotItem> items) {
        LongSummaryStatistics range = new LongSummaryStatistics();
        int end = 0;
        while (end < items.size()) {
            if (items.get(end) instanceof Slot slot) {
                range.accept(slot.sample().at());
                if (range.getMax() - range.getMin() > STRETCH_SECONDS) {
                    break;
                }
            }
            end++;
        }
        return items.subList(0, end);
    }

    SlotDetails read(List<SlotItem> items) {
        Set<String> domains = new TreeSet<>();
        LongSummaryStatistics range = new LongSummaryStatistics();
        for (SlotItem item : items) {
            if (item instanceof Slot slot && slot.isRecent()) {
                domains.add(slot.watched().domain());
                range.accept(slot.sample().at());
            }
        }
        if (domains.isEmpty()) {
            return new SlotDetails(0, 0);
        }
        long end = range.getMax() + Slots.SECONDS;
        SlotDetails read = new SlotDetails(range.getMin(), end);
        details.read(List.copyOf(domains), range.getMin(), end, read::add);
        return read;
    }
}
