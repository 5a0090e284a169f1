package io.matchday.intake.countdown;

import io.matchday.platform.text.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something people are reminded of.
 *
 * @param id the same whenever this reminder is told
 * @param due when the task is due
 * @param owner the contact whose it is, or was when it was told; null: nobody's
 * @param at when it was written down
 * @param handedAt when it was handed on, or left untold since it was true no longer; null while it waits
 */
@Schema(name = "Reminder")
public record Reminder(
        @Schema(required = true) long id,
        @Schema(required = true) String eventKey,
        @Schema(required = true) String deadlineKey,
        @Schema(required = true) ReminderKind kind,
        @Schema(required = true) Instant due,
        @Schema(nullable = true, description = "The contact whose it is; null: nobody's") String owner,
        @Schema(required = true) Message message,
        @Schema(required = true, description = "When it was written down") Instant at,
        @Schema(
                        nullable = true,
                        description = "When it was handed on to be told, or passed over because it was true no longer;"
                                + " null while it waits")
                Instant handedAt) {

    /** Whether there is still this to say of the deadline, and nothing more urgent. */
    boolean holds(Deadline deadline, Instant now) {
        return deadline.pending()
                && deadline.key().equals(deadlineKey)
                && deadline.due().equals(due)
                && ReminderKind.at(due, now).filter(kind::equals).isPresent();
    }
}
