package io.matchday.intake.drill;

import io.matchday.intake.event.Distinct;
import io.matchday.intake.event.Event;
import io.matchday.intake.plan.PlanHistory;
import io.matchday.intake.plan.PlanInForce;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and replaces the drills of an event as a whole. */
@ApplicationScoped
public class DrillsPartStore {

    private final Drills drills;
    private final DrillBook book;
    private final PlanHistory plans;

    DrillsPartStore(Drills drills, DrillBook book, PlanHistory plans) {
        this.drills = drills;
        this.book = book;
        this.plans = plans;
    }

    /** Drills of plans that are in use: elsewhere there is nothing that others could be drills of. */
    public DrillsPart read(Event event) {
        Set<String> used = plans.inForce(event).stream().map(PlanInForce::key).collect(Collectors.toSet());
        return new DrillsPart(drills.of(event.key()).stream()
                .filter(drill -> used.contains(drill.facts().plan()))
                .map(DrillsPart.Item::of)
                .toList());
    }

    /** Brings the drills to what the part says, after the plans they rehearse. One that was held stays on record. */
    public void replace(Event event, DrillsPart part) {
        Set<String> kept = Distinct.names("drills", "key", part.drills(), DrillsPart.Item::key);
        drills.of(event.key()).stream()
                .filter(drill -> !kept.contains(drill.key()) && !drill.facts().held())
                .forEach(book::strike);
        for (int i = 0; i < part.drills().size(); i++) {
            DrillsPart.Item said = part.drills().get(i);
            write(event, said, "drills[" + i + "].facts.").tried(said.procedure());
        }
    }

    private Drill write(Event event, DrillsPart.Item said, String at) {
        Optional<Drill> stored = drills.find(event.key(), said.key());
        if (stored.isEmpty()) {
            return book.begin(event, said.drill(), at);
        }
        if (!stored.get().facts().equals(said.facts())) {
            book.settle(event, stored.get(), said.facts(), at);
        }
        return stored.get();
    }
}
