package io.matchday.capacity.reservation;

import io.matchday.capacity.pool.Amount;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to what is promised; what is left out stays as it is. */
record ReservationChange(
        @Schema(description = "How much of the pool from now on, in its unit") @Positive @Max(Amount.GREATEST)
                Long amount,
        @Schema(description = "From when on") Instant from,
        @Schema(description = "Until when, that moment not included") Instant until) {}
