package io.matchday.capacity.scaling;

import io.matchday.capacity.text.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is refused or no longer wanted. */
@Schema(name = "ScaleReason")
record Reason(
        @Schema(required = true, examples = "no stock left in this region before the holidays")
                @NotNull
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String reason) {}
