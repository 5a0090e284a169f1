package io.matchday.capacity.giveback;

import io.matchday.capacity.text.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The provider was asked for the money. */
@Schema(name = "NewRefundClaim")
record Claim(
        @Schema(required = true, description = "What the provider calls the claim", examples = "refund order 88121")
                @NotNull
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String reference) {}
