package io.matchday.retro.retrospective;

import io.matchday.retro.capacity.Reservation;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a pool that was held for the event. */
@Schema(description = "A part of a pool that the event holds, or held")
public record Holding(
        @Schema(required = true) String pool,
        @Schema(required = true, description = "In the pool's unit") long amount,
        @Schema(
                        nullable = true,
                        description = "What the amount counts, BITS_PER_SECOND for instance; null if never told")
                String unit,
        @Schema(required = true) String state,
        @Schema(required = true) Instant heldAt,
        @Schema(required = true) String heldBy,
        @Schema(nullable = true, description = "Null while it is held") Instant releasedAt,
        @Schema(nullable = true) String releasedBy,
        @Schema(required = true, description = "Seconds it was held; up to this report if it still is")
                long heldSeconds) {

    static Holding of(Reservation reservation, String unit, Instant now) {
        Instant end = reservation.releasedAt() == null ? now : reservation.releasedAt();
        return new Holding(
                reservation.pool(),
                reservation.amount(),
                unit,
                reservation.state(),
                reservation.heldAt(),
                reservation.heldBy(),
                reservation.releasedAt(),
                reservation.releasedBy(),
                Duration.between(reservation.heldAt(), end).toSeconds());
    }
}
