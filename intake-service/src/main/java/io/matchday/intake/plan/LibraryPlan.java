package io.matchday.intake.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.intake.event.Contact;
import io.matchday.platform.text.Message;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A standard plan to start from.
 *
 * @param trigger what the monitor can see; null where only people can
 * @param sign when it applies, in words
 * @param owner role of the contact who keeps it
 * @param approver role that says go; null where nobody has to
 */
@Schema(
        description =
                "A standard plan to start from; what depends on the event stands as {{push-domains}} and the like")
record LibraryPlan(
        @Schema(required = true) String key,
        @Schema(required = true) PlanKind kind,
        @Schema(required = true) Message title,
        @Schema(required = true, description = "When it applies, in words") Message sign,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Absent where only people can see it")
                Trigger trigger,
        @Schema(required = true) List<Message> preconditions,
        @Schema(required = true) List<LibraryStep> mitigation,
        @Schema(required = true) List<LibraryStep> rollback,
        @Schema(required = true) List<LibraryStep> verification,
        @Schema(required = true, description = "Role of the contact who keeps it") Contact.Role owner,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Role that says go; absent: nobody has to")
                Contact.Role approver,
        @Schema(required = true, implementation = String.class, format = "duration") Duration takesEffectWithin,
        @Schema(required = true) boolean preApproved) {

    LibraryPlan {
        preconditions = List.copyOf(preconditions);
        mitigation = List.copyOf(mitigation);
        rollback = List.copyOf(rollback);
        verification = List.copyOf(verification);
    }

    /** A step of a standard plan. */
    record LibraryStep(
            @Schema(required = true) Contact.Role role,
            @Schema(required = true, description = "How long it takes, seconds") int expectedSeconds,
            @Schema(required = true) Message text) {}
}
