package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import io.matchday.capacity.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that came in; there may be several for one refund. */
@Schema(name = "NewRefundReceipt")
record Receipt(
        @Schema(required = true) @NotNull @Valid Money amount,
        @Schema(
                        required = true,
                        description = "What tells it from other receipts",
                        examples = "bank transfer 2026-12-09")
                @NotNull
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String reference) {}
