package io.matchday.capacity.reservation;

import io.matchday.capacity.pool.Pool;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pool of which more is promised than there is. */
@Schema(description = "A pool of which more is promised than there is to promise, now or later")
record Overbooking(
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true, description = "What may be promised: total less set aside") long available,
        @Schema(required = true, description = "The highest level from now on") long highest,
        @Schema(required = true, description = "By how much the promises exceed it: highest less available")
                long excess,
        @Schema(required = true, description = "When it is exceeded first") Instant from,
        @Schema(
                        required = true,
                        description =
                                "The promises in force while it is exceeded, the youngest first: in this order they"
                                        + " would have to be looked at again")
                List<ReservationView> reservations) {
    Overbooking {
        reservations = List.copyOf(reservations);
    }

    /** The overbooking of a pool whose level exceeds what is available somewhere on the timeline. */
    static Overbooking of(Pool pool, Timeline timeline, List<Reservation> concerned) {
        List<Timeline.Step> exceeding = timeline.steps().stream()
                .filter(step -> step.level() > pool.available())
                .toList();
        return new Overbooking(
                pool.key(),
                pool.available(),
                timeline.highest(),
                timeline.highest() - pool.available(),
                exceeding.get(0).window().from(),
                concerned.stream()
                        .filter(one -> exceeding.stream()
                                .anyMatch(step -> step.window().overlaps(one.window())))
                        .sorted((one, other) -> Long.compare(other.id(), one.id()))
                        .map(Reservation::view)
                        .toList());
    }
}
