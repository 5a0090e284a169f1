package io.matchday.intake.dossier;

import io.matchday.intake.chain.Chains;
import io.matchday.intake.countdown.DeadlinePart;
import io.matchday.intake.drill.DrillsPartStore;
import io.matchday.intake.escalation.Escalations;
import io.matchday.intake.estimate.Adoptions;
import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.intake.event.NewEvent;
import io.matchday.intake.plan.PlansPartStore;
import io.matchday.intake.risk.Risks;
import io.matchday.intake.roster.Rosters;
import io.matchday.intake.trap.TrapPart;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.function.BiConsumer;

/** Reads and writes events as a whole, within the caller's transaction. */
@ApplicationScoped
class Dossiers {

    private static final String FIELD = "field";

    private final Events events;
    private final Chains chains;
    private final Risks risks;
    private final Rosters rosters;
    private final Escalations escalations;
    private final PlansPartStore plans;
    private final DrillsPartStore drills;
    private final TrapPart traps;
    private final DeadlinePart deadlines;
    private final Adoptions estimates;
    private final InstantSource clock;

    Dossiers(
            Events events,
            Chains chains,
            Risks risks,
            Rosters rosters,
            Escalations escalations,
            PlansPartStore plans,
            DrillsPartStore drills,
            TrapPart traps,
            DeadlinePart deadlines,
            Adoptions estimates,
            InstantSource clock) {
        this.events = events;
        this.chains = chains;
        this.risks = risks;
        this.rosters = rosters;
        this.escalations = escalations;
        this.plans = plans;
        this.drills = drills;
        this.traps = traps;
        this.deadlines = deadlines;
        this.estimates = estimates;
        this.clock = clock;
    }

    Dossier read(Event event) {
        return new Dossier(
                Dossier.FORMAT,
                NewEvent.of(event),
                chains.read(event),
                risks.read(event),
                rosters.read(event),
                escalations.read(event),
                plans.read(event),
                drills.read(event),
                traps.read(event),
                deadlines.read(event),
                estimates.read(event));
    }

    /** Makes an event of it. */
    Event create(Dossier dossier) {
        Event event = within("event", () -> begin(dossier.event()));
        fill(event, dossier);
        return event;
    }

    /** A new event of which no more than its facts is known. */
    Event begin(NewEvent facts) {
        return events.add(facts.key(), facts.facts(), clock.instant());
    }

    /**
     * Writes what hangs on the event: each part after those that it is held against. Contacts and domains may have left
     * an event that parts still name, and so they may in its document.
     */
    void fill(Event event, Dossier dossier) {
        write("chain", event, dossier.chain(), chains::restore);
        write("risks", event, dossier.risks(), risks::replace);
        write("roster", event, dossier.roster(), rosters::restore);
        write("escalation", event, dossier.escalation(), escalations::restore);
        write("plans", event, dossier.plans(), plans::replace);
        write("drills", event, dossier.drills(), drills::replace);
        write("traps", event, dossier.traps(), traps::restore);
        write("deadlines", event, dossier.deadlines(), deadlines::restore);
        write("estimates", event, dossier.estimates(), estimates::replace);
    }

    private static <T> void write(String part, Event event, T content, BiConsumer<Event, T> store) {
        within(part, () -> {
            store.accept(event, content);
            return event;
        });
    }

    /** What is wrong in a part is told with the part's name before the field. */
    private static <T> T within(String part, Part<T> work) {
        try {
            return work.run();
        } catch (ProblemException refused) {
            Object field = refused.extensions().get(FIELD);
            throw field == null ? refused : refused.with(FIELD, part + "." + field);
        }
    }

    /** A step of writing. */
    private interface Part<T> {
        T run();
    }
}
