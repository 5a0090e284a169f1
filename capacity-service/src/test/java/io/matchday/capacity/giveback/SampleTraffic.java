package io.matchday.capacity.giveback;

import io.matchday.capacity.Neighbours;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Traffic of an event as monitor tells it: twenty minutes that end now. */
public final class SampleTraffic {
    static final long PEAK = 1_000_000_000L;
    private static final int SLOT = 10;
    private static final int SLOTS = 120;

    private SampleTraffic() {}

    /** Lets the event's traffic have fallen to two per cent of its peak and stayed there. */
    public static void flat(Neighbours neighbours, String event) {
        tell(neighbours, event, slot -> PEAK / 50);
    }

    /** Lets half of the people still watch. */
    public static void high(Neighbours neighbours, String event) {
        tell(neighbours, event, slot -> PEAK / 2);
    }

    private static void tell(Neighbours neighbours, String event, LongUnaryOperator bitsPerSecond) {
        Instant newest = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant first = newest.minus(Duration.ofSeconds(SLOT * (SLOTS - 1L)));
        String slots = LongStream.range(0, SLOTS)
                .mapToObj(slot -> "{\"start\": \"%s\", \"requests\": 9, \"errors\": 0, \"bitsPerSecond\": %d}"
                        .formatted(first.plusSeconds(slot * SLOT), bitsPerSecond.applyAsLong(slot)))
                .collect(Collectors.joining(","));
        neighbours
                .monitor()
                .on(
                        "GET /monitor/api/v1/events/" + event + "/traffic",
                        200,
                        """
                        {"eventKey": "%s", "slotSeconds": %d, "newestSlot": "%s", "sources": [], "slots": [%s],
                         "peakBitsPerSecond": %d, "latestBitsPerSecond": 1, "byProduct": []}
                        """
                                .formatted(event, SLOT, newest, slots, PEAK));
    }
}
