package io.matchday.intake.roster;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** The rosters of events. Everything here happens within the caller's transaction. */
@ApplicationScoped
public class Rosters implements PanacheRepositoryBase<StoredRoster, String> {

    private final InstantSource clock;

    Rosters(InstantSource clock) {
        this.clock = clock;
    }

    /** The event's roster, empty when none was written. */
    public Roster read(Event event) {
        return of(event).roster();
    }

    /** Who is on duty, by the event's roster or, where it has none, its contacts. */
    public Duty duty(Event event) {
        return duty(event, event.facts());
    }

    /**
     * Who is on duty, as somebody may read it.
     *
     * @param facts of the event, as far as they are shown
     */
    public Duty duty(Event event, EventFacts facts) {
        return Duty.of(facts, read(event));
    }

    /**
     * Writes a roster as it was kept elsewhere, with people who have left the contacts since.
     *
     * @throws io.matchday.platform.problem.ProblemException invalid-field, when it must not be kept
     */
    public void restore(Event event, Roster roster) {
        write(of(event), RosterConsistency.sound(roster));
    }

    StoredRoster of(Event event) {
        return findByIdOptional(event.key()).orElseGet(() -> new StoredRoster(event.key()));
    }

    void settle(StoredRoster stored, Event event, Roster roster) {
        write(stored, RosterConsistency.checked(roster, event.facts()));
    }

    private void write(StoredRoster stored, Roster roster) {
        stored.settle(roster, clock.instant());
        persistAndFlush(stored);
    }
}
