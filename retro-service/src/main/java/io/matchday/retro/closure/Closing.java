package io.matchday.retro.closure;

import io.matchday.platform.identity.Caller;
import io.matchday.retro.gate.ClosureGate;
import io.matchday.retro.gate.Evidence;
import io.matchday.retro.gate.EvidenceCollector;
import io.matchday.retro.gate.Verdict;
import io.matchday.retro.intake.VisibleEvents;
import io.matchday.retro.retrospective.Assembler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Asks the gate, and closes events that it lets pass. */
@ApplicationScoped
class Closing {

    private final Closures closures;
    private final VisibleEvents events;
    private final EvidenceCollector evidence;
    private final ClosureGate gate;
    private final Assembler assembler;
    private final CarryThrough carryThrough;
    private final Caller caller;
    private final InstantSource clock;

    Closing(
            Closures closures,
            VisibleEvents events,
            EvidenceCollector evidence,
            ClosureGate gate,
            Assembler assembler,
            CarryThrough carryThrough,
            Caller caller,
            InstantSource clock) {
        this.closures = closures;
        this.events = events;
        this.evidence = evidence;
        this.gate = gate;
        this.assembler = assembler;
        this.carryThrough = carryThrough;
        this.caller = caller;
        this.clock = clock;
    }

    /** How an event stands: by the decision if there is one, else by what is known now. */
    ClosureView read(String eventKey) {
        return standing(eventKey)
                .map(ClosureView::of)
                .orElseGet(() -> ClosureView.of(eventKey, gate.check(evidence.collect(events.visible(eventKey)))));
    }

    /** Closes an event; one that is closed already is left as it is. */
    ClosureView close(String eventKey, ClosureRequest request) {
        Closure closure = standing(eventKey).orElseGet(() -> decide(eventKey, request));
        Closure carried = closure.state() == Closure.State.GRANTED ? carryThrough.carry(closure) : closure;
        if (carried.state() == Closure.State.WITHDRAWN) {
            throw Refusal.byIntake(carried.withdrawnWhy(), clock.instant());
        }
        return ClosureView.of(carried);
    }

    private Optional<Closure> standing(String eventKey) {
        Optional<Closure> standing = closures.standing(eventKey);
        standing.ifPresent(closure -> events.requireVisible(eventKey, closure.customerKey()));
        return standing;
    }

    private Closure decide(String eventKey, ClosureRequest request) {
        Evidence collected = evidence.collect(events.visible(eventKey));
        Verdict verdict = gate.check(collected);
        Refusal.check(verdict, collected, request);
        Decision decision = new Decision(caller.name(), !verdict.mayClose(), request.reason());
        return keep(new Closure(assembler.assemble(collected, verdict), verdict, decision));
    }

    /** The decision is kept before intake hears of it; of several that are made at once the first holds. */
    private Closure keep(Closure closure) {
        return QuarkusTransaction.requiringNew().call(() -> {
            closures.awaitOthers(closure.eventKey());
            return closures.standing(closure.eventKey()).orElseGet(() -> {
                closures.persist(closure);
                return closure;
            });
        });
    }
}
