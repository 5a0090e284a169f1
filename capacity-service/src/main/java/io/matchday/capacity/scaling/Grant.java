package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.Amount;
import io.matchday.capacity.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the provider grants. */
@Schema(name = "NewScaleGrant")
record Grant(
        @Schema(required = true, description = "How much, in the pool's unit; at most what was asked for")
                @NotNull
                @Positive
                @Max(Amount.GREATEST)
                Long amount,
        @Schema(description = "What the provider calls the order", examples = "ticket 48213")
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String reference,
        @Schema(description = "What there is to say to it")
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String note) {}
