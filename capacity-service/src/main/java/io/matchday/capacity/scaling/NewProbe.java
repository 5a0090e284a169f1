package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.Amount;
import io.matchday.capacity.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a probe of the grant has shown; whoever sends it is who measured. */
@Schema(name = "NewScaleProbe", nullable = true)
record NewProbe(
        @Schema(required = true, description = "How much of the grant was there, in the pool's unit")
                @NotNull
                @PositiveOrZero
                @Max(Amount.GREATEST)
                Long measured,
        @Schema(required = true, description = "How it was measured", examples = "load test from 12 regions, 10 min")
                @NotNull
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String method) {}
