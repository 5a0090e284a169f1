package io.matchday.intake.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.intake.event.Contact;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that the customer wants to see done.
 *
 * @param position where it comes to stand; null for the end
 * @param role who does it; null leaves that to the team
 */
@Schema(name = "StepAdded", nullable = true, description = "The step to add; with ADD_STEP only")
record Addition(
        @Schema(required = true) @NotNull Section section,
        @Schema(nullable = true, description = "Place it comes to stand in, the first is 1; null: the end")
                @Min(1)
                @Max(51)
                Integer position,
        @Schema(required = true) @NotBlank @Size(max = 1000) String text,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(nullable = true, description = "Who does it; null leaves that to the team")
                Contact.Role role,
        @Schema(nullable = true, description = "How long it takes, seconds; null leaves that to the team")
                @Min(1)
                @Max(86_400)
                Integer expectedSeconds) {

    Step step() {
        return new Step(text, role, expectedSeconds, null, null);
    }
}
