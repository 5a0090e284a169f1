package io.matchday.intake.readiness;

import io.matchday.intake.event.Event;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Asks every feature what is missing. */
@ApplicationScoped
public class Readiness {

    private final List<ReadinessCheck> checks;

    Readiness(@All List<ReadinessCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    public Scorecard of(Event event) {
        return Scorecard.of(
                checks.stream().flatMap(check -> check.missing(event).stream()).toList());
    }
}
