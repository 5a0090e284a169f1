package io.matchday.intake.review;

import io.matchday.intake.event.Event;
import io.matchday.intake.readiness.Heard;
import io.matchday.intake.readiness.Readiness;
import io.matchday.intake.readiness.ScoreHistory;
import io.matchday.intake.readiness.Scorecard;
import io.quarkus.narayana.jta.QuarkusTransaction;
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

    /** In a transaction of its own, which does not wait for neighbours. */
    VerdictSection read(Event event, Reader reader, Instant now) {
        Heard heard = readiness.ask(event.key());
        return QuarkusTransaction.requiringNew().call(() -> section(event, heard, reader, now));
    }

    private VerdictSection section(Event event, Heard heard, Reader reader, Instant now) {
        Scorecard card = readiness.of(event, heard);
        String since = history.since(event, card.colour()).map(reader::whole).orElse(null);
        return VerdictSection.of(card, since, StepChart.of(history.of(event, MOST_CHANGES), card, now, reader), reader);
    }
}
