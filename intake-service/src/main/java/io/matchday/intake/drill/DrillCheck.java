package io.matchday.intake.drill;

import io.matchday.intake.event.Event;
import io.matchday.intake.plan.PlanHistory;
import io.matchday.intake.plan.PlanInForce;
import io.matchday.intake.plan.Procedure;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Whether an event's plans were tried, and what that showed was mended. */
@ApplicationScoped
class DrillCheck implements ReadinessCheck {

    private final Drills drills;
    private final PlanHistory plans;
    private final InstantSource clock;

    DrillCheck(Drills drills, PlanHistory plans, InstantSource clock) {
        this.drills = drills;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public List<Missing> missing(Event event) {
        List<Drill> held = drills.of(event.key()).stream()
                .filter(drill -> drill.facts().held())
                .toList();
        List<Rehearsed> rehearsed = plans.inForce(event).stream()
                .map(plan -> rehearsed(event, plan, held))
                .toList();
        return Stream.of(
                        Rehearsals.missing(event.facts().level(), rehearsed).stream(),
                        rehearsed.stream().flatMap(plan -> Outcomes.missing(plan).stream()),
                        held.stream()
                                .flatMap(drill ->
                                        FollowUps.missing(drill.key(), drill.facts(), clock.instant()).stream()))
                .flatMap(part -> part)
                .toList();
    }

    private Rehearsed rehearsed(Event event, PlanInForce plan, List<Drill> held) {
        String inForce = Procedure.of(plan.content()).digest();
        return new Rehearsed(
                plan,
                held.stream()
                        .filter(drill -> drill.facts().plan().equals(plan.key()))
                        .map(drill -> new Rehearsed.Try(
                                drill.key(), drill.facts(), drill.expected(), same(event, plan, inForce, drill)))
                        .toList());
    }

    private boolean same(Event event, PlanInForce plan, String inForce, Drill drill) {
        int version = drill.facts().planVersion();
        return version == plan.version()
                || drill.procedureDigest()
                        .or(() -> plans.content(event, plan.key(), version)
                                .map(Procedure::of)
                                .map(Procedure::digest))
                        .filter(inForce::equals)
                        .isPresent();
    }
}
