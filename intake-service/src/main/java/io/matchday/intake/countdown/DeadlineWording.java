package io.matchday.intake.countdown;

import io.matchday.intake.event.EventFacts;
import io.matchday.platform.text.Message;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Deadlines in sentences. */
final class DeadlineWording {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", Locale.ROOT);

    private DeadlineWording() {}

    /** Which task, how it stands, when it is due on the event's clock, and whose it is. */
    static Message standing(EventFacts facts, Deadline deadline) {
        String due = LOCAL.format(deadline.due().atZone(facts.profile().zone()));
        boolean late = deadline.urgency() == Urgency.OVERDUE;
        return new Message(
                deadline.title().en() + (late ? ": was due " : ": due ") + due + ", "
                        + (deadline.owner() == null ? "nobody's" : deadline.owner() + "'s"),
                deadline.title().zh() + (late ? ":已逾期,应于 " : ":应于 ") + due + " 前完成,"
                        + (deadline.owner() == null ? "无负责人" : "负责人 " + deadline.owner()));
    }
}
