package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.Amount;
import io.matchday.capacity.text.OneLine;
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
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String note) {}
