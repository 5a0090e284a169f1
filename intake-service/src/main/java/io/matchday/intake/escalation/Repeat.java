package io.matchday.intake.escalation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a step is told again as long as nobody has taken the incident in hand.
 *
 * @param times how often after the first time
 * @param everySeconds pause before each
 */
@Schema(name = "EscalationRepeat", nullable = true, description = "Told again as long as nobody has taken it in hand")
record Repeat(
        @Schema(required = true, description = "How often after the first time", examples = "2") @Min(1) @Max(5)
                int times,
        @Schema(required = true, description = "Pause before each, seconds", examples = "120") @Min(15) @Max(3600)
                int everySeconds) {}
