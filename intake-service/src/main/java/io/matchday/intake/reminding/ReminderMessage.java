package io.matchday.intake.reminding;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.intake.countdown.Reminder;
import io.matchday.intake.monitor.NewMessage;
import io.matchday.platform.text.Message;
import java.util.UUID;

/** A reminder as it goes to one address. */
final class ReminderMessage {

    private static final String ELLIPSIS = "…";

    private final Reminder reminder;
    private final String address;

    ReminderMessage(Reminder reminder, String address) {
        this.reminder = reminder;
        this.address = address;
    }

    /**
     * The same for the same reminder to the same address. What the reminder is of goes in too, since ids begin anew with a
     * database that does.
     */
    String key() {
        String named = String.join(
                "\n",
                reminder.eventKey(),
                reminder.deadlineKey(),
                reminder.kind().name(),
                reminder.due().toString(),
                address);
        return "reminder-" + reminder.id() + "-" + UUID.nameUUIDFromBytes(named.getBytes(UTF_8));
    }

    NewMessage content() {
        return new NewMessage(
                "WEBHOOK",
                address,
                reminder.eventKey(),
                "DEADLINE_REMINDER",
                new Message(
                        shortened(reminder.message().en()),
                        shortened(reminder.message().zh())),
                reminder.due());
    }

    /** As much as the monitor takes: half a sentence about a deadline is better than none. */
    private static String shortened(String text) {
        if (text.length() <= NewMessage.LONGEST_TEXT) {
            return text;
        }
        int end = NewMessage.LONGEST_TEXT - ELLIPSIS.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }
}
