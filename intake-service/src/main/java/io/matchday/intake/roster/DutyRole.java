package io.matchday.intake.roster;

import io.matchday.intake.event.Contact;
import io.matchday.platform.text.Message;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The duties that people are put on. */
@Schema(name = "DutyRole")
public enum DutyRole {
    COMMANDER(Contact.Role.COMMANDER),
    INVESTIGATOR(Contact.Role.INVESTIGATOR),
    LIAISON(Contact.Role.LIAISON),
    APPROVER(Contact.Role.APPROVER);

    private static final List<DutyRole> NEEDED = List.of(COMMANDER, INVESTIGATOR, LIAISON);

    private final Contact.Role contact;

    DutyRole(Contact.Role contact) {
        this.contact = contact;
    }

    /** Those that an event must never be without. */
    public static List<DutyRole> needed() {
        return NEEDED;
    }

    /** What people call it. */
    public Message word() {
        return contact.word();
    }

    /** Whether these two must not lie with one person: who investigates does not talk. */
    boolean excludes(DutyRole other) {
        return (this == INVESTIGATOR && other == LIAISON) || (this == LIAISON && other == INVESTIGATOR);
    }

    /** The part in the event that is for this duty. */
    public Contact.Role contact() {
        return contact;
    }
}
