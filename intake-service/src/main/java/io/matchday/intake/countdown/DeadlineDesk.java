package io.matchday.intake.countdown;

import io.matchday.intake.event.Event;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** Changes deadlines; the caller holds the event's row. */
@ApplicationScoped
class DeadlineDesk {

    static final int MOST_BY_HAND = 200;

    private final Countdown countdown;
    private final Marks marks;
    private final Caller caller;
    private final InstantSource clock;

    DeadlineDesk(Countdown countdown, Marks marks, Caller caller, InstantSource clock) {
        this.countdown = countdown;
        this.marks = marks;
        this.caller = caller;
        this.clock = clock;
    }

    Deadline one(Event event, String key) {
        return countdown.of(event).stream()
                .filter(deadline -> deadline.key().equals(key))
                .findAny()
                .orElseThrow(() -> ProblemException.notFound("deadline", key));
    }

    Deadline add(Event event, NewDeadline request) {
        long byHand = marks.count("eventKey = ?1 and custom is not null", event.key());
        if (byHand >= MOST_BY_HAND) {
            throw new ProblemException(
                    DeadlineProblem.TOO_MANY_DEADLINES, "There are " + byHand + ", which is the most there may be");
        }
        String key = "own-" + UUID.randomUUID();
        marks.keep(event.key(), marking(event).added(key, request));
        return one(event, key);
    }

    Deadline change(Event event, String key, String ifMatch, DeadlineChange change) {
        Deadline deadline = one(event, key);
        Version.requireCurrent(ifMatch, deadline.version());
        StoredMark stored = marks.of(event.key()).get(key);
        Mark before = stored == null ? Mark.untouched(key) : stored.mark();
        Marking.Basis basis = new Marking.Basis(deadline.due(), countdown.measured(event, key));
        marks.keep(event.key(), marking(event).changed(before, basis, change));
        return one(event, key);
    }

    private Marking marking(Event event) {
        return new Marking(event.facts(), caller.name(), clock.instant());
    }
}
