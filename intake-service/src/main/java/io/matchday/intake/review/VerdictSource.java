package io.matchday.intake.review;

import io.matchday.intake.event.Event;
import io.matchday.intake.readiness.Readiness;
import io.matchday.intake.readiness.ScoreHistory;
import io.matchday.intake.readiness.Scorecard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Reads how ready an event is. */
@ApplicationScoped
class VerdictSource {

    /** More changes than these cannot be told apart in a picture. */
    private static final int MOST_CHANGES = 500;

    private final Readiness readiness;
    private final ScoreHistory history;

    VerdictSource(Readiness readiness, ScoreHistory history) {
        this.readiness = readiness;
        this.history = history;
    }

    VerdictSection read(Event event, Reader reader, Instant now) {
        Scorecard card = readiness.of(event);
        String since = history.since(event, card.colour()).map(reader::whole).orElse(null);
        return VerdictSection.of(card, since, StepChart.of(history.of(event, MOST_CHANGES), card, now, reader), reader);
    }
}
