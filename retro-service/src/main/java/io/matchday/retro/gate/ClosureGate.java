package io.matchday.retro.gate;

import io.matchday.retro.config.RetroConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Says whether the assurance of an event may end: only when all conditions are met at once. */
@ApplicationScoped
public class ClosureGate {

    private final List<Condition> conditions;

    @Inject
    ClosureGate(RetroConfig config) {
        this(Thresholds.of(config.closure()));
    }

    ClosureGate(Thresholds thresholds) {
        conditions = List.of(
                new EventClosing(),
                new NoOpenIncidents(),
                new TrafficFallen(thresholds),
                new TrafficFlat(thresholds),
                new IndicatorsNormal(thresholds),
                new CapacityReleased());
    }

    /** Checks every condition, also after one is not met: whoever closes the event wants to know all of them. */
    public Verdict check(Evidence evidence) {
        return new Verdict(
                evidence.now(),
                evidence.sources(),
                conditions.stream().map(condition -> condition.check(evidence)).toList());
    }
}
