package io.matchday.intake.countdown;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a deadline stands to the clock. */
@Schema(name = "Urgency", description = "DUE_SOON: within three days; SETTLED: done, waived or no longer needed")
public enum Urgency {
    OVERDUE,
    DUE_SOON,
    IN_TIME,
    SETTLED;

    static final Duration SOON = Duration.ofDays(3);

    static Urgency of(Instant due, Instant now) {
        if (now.isAfter(due)) {
            return OVERDUE;
        }
        return due.isAfter(now.plus(SOON)) ? IN_TIME : DUE_SOON;
    }
}
