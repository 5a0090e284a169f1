package io.matchday.retro.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the traffic of an event of any length in ranges that monitor gives out. */
final class TrafficRanges {

    /** The longest range that monitor answers. */
    private static final Duration LONGEST = Duration.ofHours(24);

    /** Beyond this, domains live on after their event: then its first month and its newest day are read. */
    private static final int MOST = 30;

    private final RangeReader reader;

    TrafficRanges(RangeReader reader) {
        this.reader = reader;
    }

    /** All slots from the given time on. */
    List<TrafficSlot> from(Instant first) {
        List<TrafficSlot> slots = new ArrayList<>();
        Instant from = first;
        for (int read = 0; read < MOST; read++) {
            Instant to = from.plus(LONGEST);
            TrafficAnswer answer = reader.read(from, to);
            slots.addAll(answer.slots());
            if (answer.newestSlot() == null || answer.newestSlot().isBefore(to)) {
                return slots;
            }
            from = to;
            if (read == MOST - 1) {
                Instant end = answer.newestSlot().plus(TrafficSlot.LENGTH);
                slots.addAll(reader.read(end.minus(LONGEST), end).slots());
            }
        }
        return slots;
    }

    /** Reads one range; its end is exclusive. */
    @FunctionalInterface
    interface RangeReader {
        TrafficAnswer read(Instant from, Instant to);
    }
}
