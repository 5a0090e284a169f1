package io.matchday.intake.estimate;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.pastevent.PastEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the past events that an event may be compared with. */
@ApplicationScoped
class Estimator {

    private static final int MOST = 400;

    private final PastEvents pastEvents;

    Estimator(PastEvents pastEvents) {
        this.pastEvents = pastEvents;
    }

    Estimates of(Event event) {
        EventFacts facts = event.facts();
        return new Estimates(event.key(), facts, examples(event.key(), facts));
    }

    private List<Example> examples(String key, EventFacts facts) {
        return pastEvents.comparable(key, facts.customer().key(), facts.startsAt(), MOST).stream()
                .map(Example::of)
                .toList();
    }
}
