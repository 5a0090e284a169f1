package io.matchday.capacity.scaling;

import io.matchday.capacity.intake.DutyRole;
import io.matchday.capacity.message.Messages;
import io.matchday.capacity.monitor.MessageAbout;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Reminds people: writes a reminder down and has those on duty told, each thing once. Used within a transaction. */
@ApplicationScoped
class Reminding {
    private static final Set<DutyRole> FIRST = EnumSet.of(DutyRole.INVESTIGATOR);
    private static final Set<DutyRole> EVERYBODY = EnumSet.allOf(DutyRole.class);

    private final Reminders reminders;
    private final Messages messages;

    Reminding(Reminders reminders, Messages messages) {
        this.reminders = reminders;
        this.messages = messages;
    }

    /** Of something about a request; what stays undone or costs money is told to the commander as well. */
    void remind(ScaleRequest request, Due due, Instant now) {
        Message text = ReminderWords.of(request, due);
        if (reminders.write(request, due, text, now)) {
            boolean urgent = due.escalated() || due.kind() == ReminderKind.GRANTED_IN_VAIN;
            messages.tell(request.eventKey(), MessageAbout.DEADLINE_REMINDER, urgent ? EVERYBODY : FIRST, text);
        }
    }
}
