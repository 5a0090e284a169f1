package io.matchday.intake.countdown;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people are reminded of. */
@Schema(name = "ReminderKind")
public enum ReminderKind {
    THREE_DAYS_AHEAD,
    ONE_DAY_AHEAD,
    OVERDUE;

    /**
     * What there is to say about a due time now: the most urgent only, so that a task which comes up late is not
     * announced three times at once.
     */
    static Optional<ReminderKind> at(Instant due, Instant now) {
        if (now.isAfter(due)) {
            return Optional.of(OVERDUE);
        }
        Duration left = Duration.between(now, due);
        if (left.compareTo(Duration.ofDays(1)) <= 0) {
            return Optional.of(ONE_DAY_AHEAD);
        }
        return left.compareTo(Duration.ofDays(3)) <= 0 ? Optional.of(THREE_DAYS_AHEAD) : Optional.empty();
    }
}
