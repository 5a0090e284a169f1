package io.matchday.intake.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.intake.event.Contact;
import io.matchday.intake.roster.DutyRole;
import io.matchday.intake.roster.People;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is told: whoever is on a duty, or somebody by name.
 *
 * @param role the duty; null where it is somebody by name
 * @param contact name of one of the event's contacts; null where it is a duty
 */
@Schema(name = "EscalationTarget", description = "Either whoever is on a duty then, or somebody by name")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Target(
        @Schema(description = "Whoever is on this duty at that time") DutyRole role,
        @Schema(description = "Name of one of the event's contacts") @Size(min = 1, max = 200) String contact) {

    /** Whether it is a commander of these people. */
    boolean commands(People people) {
        return role == DutyRole.COMMANDER
                || (contact != null && people.named(Contact.Role.COMMANDER).contains(contact));
    }

    /** What people call it. */
    String label() {
        return role == null ? contact : role.name();
    }
}
