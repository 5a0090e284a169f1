package io.matchday.intake.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.intake.event.Contact;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing to do.
 *
 * @param role who does it; null until the team has settled that
 * @param expectedSeconds how long it takes; null until somebody knows
 * @param command what to type, where there is something to type
 * @param runbook where it is described in full
 */
@Schema(name = "PlanStep")
public record Step(
        @Schema(required = true, examples = "Take the node out of scheduling") @NotBlank @Size(max = 1000) String text,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(nullable = true, description = "Who does it; needed before the plan is submitted")
                Contact.Role role,
        @Schema(nullable = true, description = "How long it takes, seconds; needed before the plan is submitted")
                @Min(1)
                @Max(86_400)
                Integer expectedSeconds,
        @Schema(nullable = true, description = "What to type") @Size(min = 1, max = 2000) String command,
        @Schema(nullable = true, description = "https address of the full description")
                @Pattern(
                        regexp = "https://[A-Za-z0-9.-]+(:\\d{1,5})?([/?#]\\S*)?",
                        message = "an https address is expected")
                @Size(max = 2000)
                String runbook) {

    /** Whether it is known who does it and how long that takes. */
    boolean settled() {
        return role != null && expectedSeconds != null;
    }
}
