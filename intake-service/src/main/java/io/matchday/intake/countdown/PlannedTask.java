package io.matchday.intake.countdown;

import io.matchday.intake.workday.Lead;
import io.matchday.platform.text.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task with the time it is due.
 *
 * @param lead the rule behind the due time; null where somebody has set it
 * @param source where a platform asks for it; null where nobody but the team does
 * @param measured the amount a platform's limit is run into with; null for other tasks
 */
record PlannedTask(
        String key, Kind kind, Message title, Message detail, Instant due, Lead lead, String source, Long measured) {

    /** Where a task comes from. */
    @Schema(
            name = "DeadlineKind",
            description = "STANDARD: what events of its kind have in common; TRAP: the remedy of a platform's limit;"
                    + " CUSTOM: added by hand")
    enum Kind {
        STANDARD,
        TRAP,
        CUSTOM
    }
}
