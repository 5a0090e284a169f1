package io.matchday.intake.readiness;

import io.matchday.intake.event.Event;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Asks every feature what is missing. */
@ApplicationScoped
public class Readiness {

    private final List<ReadinessCheck> checks;
    private final List<NeighbourCheck> neighbours;

    Readiness(@All List<ReadinessCheck> checks, @All List<NeighbourCheck> neighbours) {
        this.checks = List.copyOf(checks);
        this.neighbours = List.copyOf(neighbours);
    }

    /** Asks the neighbours, before the event is read or locked. */
    @Transactional(Transactional.TxType.NEVER)
    public Heard ask(String eventKey) {
        return new Heard(
                neighbours.stream().map(neighbour -> neighbour.ask(eventKey)).toList());
    }

    /** How ready the event is, within the caller's transaction. */
    public Scorecard of(Event event, Heard heard) {
        return Scorecard.of(Stream.concat(checks.stream(), heard.checks().stream())
                .flatMap(check -> check.missing(event).stream())
                .toList());
    }
}
