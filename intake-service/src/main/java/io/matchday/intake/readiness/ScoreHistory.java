package io.matchday.intake.readiness;

import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How the scores of events went, for whoever shows it; within the caller's transaction. */
@ApplicationScoped
public class ScoreHistory {

    private final Scores scores;

    ScoreHistory(Scores scores) {
        this.scores = scores;
    }

    /** Up to {@code most} of the latest scores, oldest first. */
    public List<ScoreChange> of(Event event, int most) {
        return scores.before(event.key(), Long.MAX_VALUE, most).stream()
                .map(Score::change)
                .sorted(Comparator.comparing(ScoreChange::at))
                .toList();
    }

    /** Since when the event has this colour without a break; empty when its latest score is of another one. */
    public Optional<Instant> since(Event event, Colour colour) {
        return scores.since(event.key(), colour);
    }
}
