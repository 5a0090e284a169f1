package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import io.matchday.capacity.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that will never come. */
@Schema(name = "NewRefundWriteOff")
record WriteOff(
        @Schema(required = true) @NotNull @Valid Money amount,
        @Schema(required = true, description = "Why it will never come", examples = "paid with a voucher")
                @NotNull
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String reason) {}
