package io.matchday.intake.review;

import io.matchday.intake.countdown.Countdown;
import io.matchday.intake.event.Event;
import io.matchday.intake.trap.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Reads what has to be done for an event, and the limits it may run into. */
@ApplicationScoped
class DeadlineSource {

    private final Countdown countdown;
    private final Findings findings;

    DeadlineSource(Countdown countdown, Findings findings) {
        this.countdown = countdown;
        this.findings = findings;
    }

    DeadlineSection read(Event event, Reader reader, Instant now) {
        return DeadlineSection.of(countdown.of(event), findings.of(event), reader, now);
    }
}
