package io.matchday.intake.countdown;

import io.matchday.intake.workday.Lead;
import io.matchday.platform.text.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task, when it is due, and what people have said of it.
 *
 * @param lead the rule behind the due time; absent where somebody has set it
 * @param daysLeft whole days of the event's calendar from today to the due day; negative when it is past
 * @param recheck whether what it was settled on has changed since
 * @param needed whether it is still part of the plan
 * @param version counts changes of the mark; 0 for none
 */
@Schema(name = "Deadline")
public record Deadline(
        @Schema(required = true) String key,
        @Schema(required = true) PlannedTask.Kind kind,
        @Schema(required = true) Message title,
        @Schema(required = true) Message detail,
        @Schema(required = true) Instant due,
        @Schema(description = "The rule behind the due time; null for a task by hand") LeadView lead,
        @Schema(nullable = true, description = "Where a platform asks for it; null: the team's own practice")
                String source,
        @Schema(required = true) DeadlineState state,
        @Schema(required = true) Urgency urgency,
        @Schema(required = true, description = "Days of the event's calendar to the due day; negative when it is past")
                long daysLeft,
        @Schema(nullable = true, description = "Name of the contact whose it is; null: nobody's") String owner,
        @Schema(nullable = true) String note,
        @Schema(nullable = true, description = "Why it is waived") String reason,
        @Schema(required = true, description = "Whether what it was settled on has changed since: look at it again")
                boolean recheck,
        @Schema(required = true, description = "Whether it is still part of the plan") boolean needed,
        @Schema(nullable = true, description = "Who said so last") String changedBy,
        @Schema(nullable = true) Instant changedAt,
        @Schema(required = true, description = "Counts what people said; to be sent as If-Match") long version) {

    /** Whether somebody still has to do it. */
    public boolean pending() {
        return needed && state == DeadlineState.OPEN;
    }

    /** A lead that may be absent. */
    @Schema(name = "DeadlineLead", nullable = true)
    record LeadView(
            @Schema(required = true, description = "ISO 8601 period in days", examples = "P7D") String period,
            @Schema(required = true, description = "Whether only working days count") boolean workingDays,
            @Schema(required = true, description = "Whether a platform asks for it") boolean published) {

        static LeadView of(Lead lead) {
            return lead == null ? null : new LeadView(lead.period().toString(), lead.workingDays(), lead.published());
        }
    }
}
