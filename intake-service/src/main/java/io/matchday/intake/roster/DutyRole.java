package io.matchday.intake.roster;

import io.matchday.intake.event.Contact;
import io.matchday.platform.text.Message;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The duties that people are put on. */
@Schema(name = "DutyRole")
public enum DutyRole {
    COMMANDER(Contact.Role.COMMANDER, "commander", "总指挥"),
    INVESTIGATOR(Contact.Role.INVESTIGATOR, "investigator", "排查"),
    LIAISON(Contact.Role.LIAISON, "liaison", "客户接口人"),
    APPROVER(Contact.Role.APPROVER, "approver", "审批人");

    private static final List<DutyRole> NEEDED = List.of(COMMANDER, INVESTIGATOR, LIAISON);

    private final Contact.Role contact;
    private final String en;
    private final String zh;

    DutyRole(Contact.Role contact, String en, String zh) {
        this.contact = contact;
        this.en = en;
        this.zh = zh;
    }

    /** Those that an event must never be without. */
    public static List<DutyRole> needed() {
        return NEEDED;
    }

    /** What people call it. */
    public Message word() {
        return new Message(en, zh);
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
