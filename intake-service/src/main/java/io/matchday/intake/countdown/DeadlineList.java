package io.matchday.intake.countdown;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The deadlines of an event, with how they stand. There are only so many, so they come in one piece.
 *
 * @param items the first due first
 */
@Schema(name = "Deadlines")
record DeadlineList(
        @Schema(required = true, description = "How many are overdue") long overdue,
        @Schema(required = true, description = "How many are due within three days") long dueSoon,
        @Schema(required = true, description = "How many are open and nobody's") long unowned,
        @Schema(required = true) List<Deadline> items) {

    DeadlineList {
        items = List.copyOf(items);
    }

    static DeadlineList of(List<Deadline> deadlines) {
        return new DeadlineList(
                count(deadlines, Urgency.OVERDUE),
                count(deadlines, Urgency.DUE_SOON),
                deadlines.stream()
                        .filter(one -> one.pending() && one.owner() == null)
                        .count(),
                deadlines);
    }

    private static long count(List<Deadline> deadlines, Urgency urgency) {
        return deadlines.stream().filter(one -> one.urgency() == urgency).count();
    }
}
