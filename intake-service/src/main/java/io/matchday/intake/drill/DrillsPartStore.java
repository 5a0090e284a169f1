package io.matchday.intake.drill;

import io.matchday.intake.event.Distinct;
import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Reads and replaces the drills of an event as a whole. */
@ApplicationScoped
public class DrillsPartStore {

    private final Drills drills;
    private final DrillBook book;

    DrillsPartStore(Drills drills, DrillBook book) {
        this.drills = drills;
        this.book = book;
    }

    public DrillsPart read(Event event) {
        return new DrillsPart(drills.of(event.key()).stream()
                .map(drill -> new NewDrill(drill.key(), drill.facts()))
                .toList());
    }

    /** Brings the drills to what the part says, after the plans they rehearse. One that was held stays on record. */
    public void replace(Event event, DrillsPart part) {
        Set<String> kept = Distinct.names("drills", "key", part.drills(), NewDrill::key);
        drills.of(event.key()).stream()
                .filter(drill -> !kept.contains(drill.key()) && !drill.facts().held())
                .forEach(book::strike);
        for (int i = 0; i < part.drills().size(); i++) {
            write(event, part.drills().get(i), "drills[" + i + "].facts.");
        }
    }

    private void write(Event event, NewDrill said, String at) {
        drills.find(event.key(), said.key())
                .ifPresentOrElse(
                        drill -> {
                            if (!drill.facts().equals(said.facts())) {
                                book.settle(event, drill, said.facts(), at);
                            }
                        },
                        () -> book.begin(event, said, at));
    }
}
