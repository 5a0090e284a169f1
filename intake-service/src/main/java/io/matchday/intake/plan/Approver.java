package io.matchday.intake.plan;

import io.matchday.intake.event.Contact;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who says go when the plan is to be carried out.
 *
 * @param name a contact of the event; null for whoever has the role at the time
 */
@Schema(name = "PlanApprover", nullable = true, description = "Who says go when the plan is to be carried out")
public record Approver(
        @Schema(required = true) @NotNull Contact.Role role,
        @Schema(nullable = true, description = "Null: whoever has the role at the time") @Size(min = 1, max = 200)
                String name) {

    String told() {
        return name == null ? role.name() : role + " " + name;
    }
}
