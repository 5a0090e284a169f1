package io.matchday.capacity.pool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to a pool: it grows or shrinks. */
record PoolChange(
        @Schema(required = true, description = "How much there is from now on; not less than what events hold")
                @NotNull
                @Positive
                @Max(Amount.GREATEST)
                Long total) {}
