package io.matchday.capacity.reservation;

import io.matchday.capacity.pool.Amount;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to have a part of a pool promised to an event. */
record NewReservation(
        @Schema(required = true, description = "Key of the pool", examples = "cdn-cn-east-bandwidth") @NotBlank
                String pool,
        @Schema(required = true, description = "How much of it, in the pool's unit")
                @NotNull
                @Positive
                @Max(Amount.GREATEST)
                Long amount,
        @Schema(description = "From when on; from now on when left out") Instant from,
        @Schema(description = "Until when, that moment not included; until it is released when left out") Instant until,
        @Schema(description = "What it is for, for people", examples = "second screen of the final")
                @Size(max = 200)
                @Pattern(regexp = Reservation.NOTE, message = "text on one line is expected")
                String note) {}
