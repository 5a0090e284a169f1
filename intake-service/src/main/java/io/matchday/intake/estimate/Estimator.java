package io.matchday.intake.estimate;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.pastevent.PastEvent;
import io.matchday.intake.pastevent.PastEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the past events that an event may be compared with. */
@ApplicationScoped
class Estimator {

    private static final int MOST = 400;
    private static final int LAST = 20;

    private final PastEvents pastEvents;

    Estimator(PastEvents pastEvents) {
        this.pastEvents = pastEvents;
    }

    Estimates of(Event event) {
        EventFacts facts = event.facts();
        return new Estimates(event.key(), facts, examples(event.key(), facts));
    }

    /** How the last forecasts of the event's customer did. */
    LastForecasts lastForecasts(Event event) {
        String customer = event.facts().customer().key();
        return LastForecasts.of(
                pastEvents.comparable(event.key(), customer, event.facts().startsAt(), LAST).stream()
                        .filter(past -> past.customerKey().equals(customer))
                        .map(PastEvent::forecasts)
                        .toList());
    }

    private List<Example> examples(String key, EventFacts facts) {
        return pastEvents.comparable(key, facts.customer().key(), facts.startsAt(), MOST).stream()
                .map(Example::of)
                .toList();
    }
}
