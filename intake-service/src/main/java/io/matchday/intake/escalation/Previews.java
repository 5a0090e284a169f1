package io.matchday.intake.escalation;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.roster.Rosters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Plays the escalation policies of events; within the caller's transaction. */
@ApplicationScoped
public class Previews {

    private final Escalations escalations;
    private final Rosters rosters;

    Previews(Escalations escalations, Rosters rosters) {
        this.escalations = escalations;
        this.rosters = rosters;
    }

    /** Who would be told of an incident that opened then, and that nobody took in hand. */
    public Preview of(Event event, Instant opened) {
        return of(event, event.facts(), opened);
    }

    /**
     * Who would be told, as somebody may read it.
     *
     * @param facts of the event, as far as they are shown
     */
    Preview of(Event event, EventFacts facts, Instant opened) {
        return Preview.of(escalations.read(event), new Reach(rosters.duty(event, facts)), opened);
    }
}
