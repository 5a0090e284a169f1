package io.matchday.capacity.reservation;

import io.matchday.capacity.pool.Amount;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to hold a part of a pool for an event. */
record NewReservation(
        @Schema(required = true, description = "Key of the pool", examples = "cdn-cn-east-bandwidth") @NotBlank
                String pool,
        @Schema(required = true, description = "How much of it, in the pool's unit")
                @NotNull
                @Positive
                @Max(Amount.GREATEST)
                Long amount) {}
