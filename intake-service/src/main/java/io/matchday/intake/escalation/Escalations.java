package io.matchday.intake.escalation;

import io.matchday.intake.event.Event;
import io.matchday.intake.roster.Rosters;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** The escalation policies of events. Everything here happens within the caller's transaction. */
@ApplicationScoped
public class Escalations implements PanacheRepositoryBase<StoredEscalation, String> {

    private final Rosters rosters;
    private final InstantSource clock;

    Escalations(Rosters rosters, InstantSource clock) {
        this.rosters = rosters;
        this.clock = clock;
    }

    /** The event's policies, none when none were written. */
    public Escalation read(Event event) {
        return of(event).escalation();
    }

    /**
     * Replaces the event's policies. They are held against its contacts and its roster, which come before them.
     *
     * @throws io.matchday.platform.problem.ProblemException invalid-field, when they must not be kept
     */
    public void replace(Event event, Escalation escalation) {
        settle(of(event), event, escalation);
    }

    StoredEscalation of(Event event) {
        return findByIdOptional(event.key()).orElseGet(() -> new StoredEscalation(event.key()));
    }

    void settle(StoredEscalation stored, Event event, Escalation escalation) {
        stored.settle(EscalationConsistency.checked(escalation, event.facts(), rosters.duty(event)), clock.instant());
        persistAndFlush(stored);
    }
}
