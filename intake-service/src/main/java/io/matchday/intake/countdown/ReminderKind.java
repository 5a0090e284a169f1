package io.matchday.intake.countdown;

import io.matchday.intake.event.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people are reminded of. */
@Schema(name = "ReminderKind")
public enum ReminderKind {
    THREE_DAYS_AHEAD,
    ONE_DAY_AHEAD,
    OVERDUE;

    /** Nobody is reminded of a draft, which may be a copy of last year's event, or of what is over. */
    static final Set<Phase> REMINDED =
            Collections.unmodifiableSet(EnumSet.of(Phase.PREPARING, Phase.READY, Phase.LIVE, Phase.CLOSING));

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
