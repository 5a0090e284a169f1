package io.matchday.capacity.reservation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reservation as it is read. */
@Schema(name = "Reservation", description = "A part of a pool that is promised to an event for a time, or was")
public record ReservationView(
        @Schema(required = true) long id,
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true, description = "How much of it, in the pool's unit") long amount,
        @Schema(required = true, description = "From when on") Instant from,
        @Schema(nullable = true, description = "Until when, that moment not included; null: until it is released")
                Instant until,
        @Schema(required = true) Origin origin,
        @Schema(nullable = true, description = "What it is for") String note,
        @Schema(required = true) State state,
        @Schema(required = true, description = "When it was promised") Instant heldAt,
        @Schema(required = true, description = "Who reserved it") String heldBy,
        @Schema(nullable = true, description = "When it was handed back; null while it is held") Instant releasedAt,
        @Schema(nullable = true, description = "Who handed it back; null while it is held") String releasedBy,
        @Schema(required = true, description = "Counts changes; the same figure as in the ETag") long version) {}
