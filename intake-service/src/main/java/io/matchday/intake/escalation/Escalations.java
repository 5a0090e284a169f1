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
     * Writes policies as they were kept elsewhere, with people and domains that have left the event since.
     *
     * @throws io.matchday.platform.problem.ProblemException invalid-field, when they must not be kept
     */
    public void restore(Event event, Escalation escalation) {
        write(of(event), EscalationConsistency.sound(escalation));
    }

    StoredEscalation of(Event event) {
        return findByIdOptional(event.key()).orElseGet(() -> new StoredEscalation(event.key()));
    }

    void settle(StoredEscalation stored, Event event, Escalation escalation) {
        write(stored, EscalationConsistency.checked(escalation, event.facts(), rosters.duty(event)));
    }

    private void write(StoredEscalation stored, Escalation escalation) {
        stored.settle(escalation, clock.instant());
        persistAndFlush(stored);
    }
}
