package io.matchday.monitor.ahead;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.store.RollupCell;
import io.matchday.monitor.store.RollupReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Reads what one domain was counted, by whole slots. */
@ApplicationScoped
class CountReader {

    /** Long sums are read from counts so coarse, but for their ends. */
    private static final long COARSE_SECONDS = 600;

    private final RollupReader rollups;

    CountReader(RollupReader rollups) {
        this.rollups = rollups;
    }

    /** Shows the slots in which anything was heard, in the order of time. */
    void slots(String domain, long from, long until, Consumer<Sample> visitor) {
        List<RollupCell> slot = new ArrayList<>();
        rollups.read(List.of(domain), from, until, Slots.SECONDS, cell -> {
            if (!slot.isEmpty() && slot.get(0).start() != cell.start()) {
                visitor.accept(sample(slot));
                slot.clear();
            }
            slot.add(cell);
        });
        if (!slot.isEmpty()) {
            visitor.accept(sample(slot));
        }
    }

    /** All that was counted from one slot up to another without it. */
    Counts sum(String domain, long from, long until) {
        long first = -Math.floorDiv(-from, COARSE_SECONDS) * COARSE_SECONDS;
        long last = Math.floorDiv(until, COARSE_SECONDS) * COARSE_SECONDS;
        AtomicReference<Counts> sum = new AtomicReference<>(Counts.NONE);
        Consumer<RollupCell> add = cell -> sum.set(sum.get().plus(cell));
        if (first < last) {
            read(domain, from, first, add);
            read(domain, first, last, add);
            read(domain, last, until, add);
        } else {
            read(domain, from, until, add);
        }
        return sum.get();
    }

    /** Second after the newest slot that was ever heard. */
    OptionalLong heardUntil(String domain) {
        OptionalLong newest = rollups.newestSlot(List.of(domain));
        return newest.isPresent() ? OptionalLong.of(newest.getAsLong() + Slots.SECONDS) : newest;
    }

    private void read(String domain, long from, long until, Consumer<RollupCell> add) {
        rollups.read(List.of(domain), from, until, until - from, add);
    }

    private static Sample sample(List<RollupCell> slot) {
        Counts counts = Counts.NONE;
        for (RollupCell cell : slot) {
            counts = counts.plus(cell);
        }
        return Sample.of(slot.get(0).start(), counts.requests(), counts.errors());
    }
}
