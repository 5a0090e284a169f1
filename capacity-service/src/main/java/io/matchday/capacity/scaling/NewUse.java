package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.Amount;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a grant is used. */
@Schema(name = "NewScaleUse")
record NewUse(
        @Schema(required = true, description = "In the pool's unit; the highest that was ever told counts")
                @NotNull
                @PositiveOrZero
                @Max(Amount.GREATEST)
                Long used,
        @Schema(description = "Where that is known from", examples = "console of the provider, 20:14")
                @Size(max = Lines.LONGEST)
                @Pattern(regexp = Lines.ONE, message = Lines.MESSAGE)
                String note) {}
