package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import io.matchday.capacity.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is expected from now on. */
@Schema(name = "NewRefundExpectation")
record Expectation(
        @Schema(required = true) @NotNull @Valid Money expected,
        @Schema(required = true, description = "How that is known", examples = "invoice of December")
                @NotNull
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String reason) {}
