package io.matchday.retro.retrospective;

import io.matchday.platform.identity.Caller;
import io.matchday.retro.gate.ClosureGate;
import io.matchday.retro.gate.Evidence;
import io.matchday.retro.gate.EvidenceCollector;
import io.matchday.retro.intake.VisibleEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The retrospective of an event: the one that was kept, else one of this moment. */
@ApplicationScoped
class Retrospectives {

    private final StoredRetrospectives stored;
    private final VisibleEvents events;
    private final EvidenceCollector evidence;
    private final ClosureGate gate;
    private final Assembler assembler;
    private final Caller caller;

    Retrospectives(
            StoredRetrospectives stored,
            VisibleEvents events,
            EvidenceCollector evidence,
            ClosureGate gate,
            Assembler assembler,
            Caller caller) {
        this.stored = stored;
        this.events = events;
        this.evidence = evidence;
        this.gate = gate;
        this.assembler = assembler;
        this.caller = caller;
    }

    /** The retrospective as far as the caller may see it. */
    Retrospective visible(String eventKey) {
        Retrospective whole = whole(eventKey);
        return caller.boundToCustomers() ? whole.forCustomers() : whole;
    }

    /** The one kept is read without asking anybody, so that it is there when nobody else is. */
    private Retrospective whole(String eventKey) {
        Optional<Retrospective> kept = stored.of(eventKey);
        if (kept.isPresent()) {
            events.requireVisible(eventKey, kept.get().event().customerKey());
            return kept.get();
        }
        Evidence collected = evidence.collect(events.visible(eventKey));
        return assembler.assemble(collected, gate.check(collected));
    }
}
