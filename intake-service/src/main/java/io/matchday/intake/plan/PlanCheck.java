package io.matchday.intake.plan;

import io.matchday.intake.event.Event;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Whether an event's plans can be relied on. */
@ApplicationScoped
class PlanCheck implements ReadinessCheck {

    private final PlanHistory history;
    private final List<OpenRisks> risks;

    PlanCheck(PlanHistory history, @All List<OpenRisks> risks) {
        this.history = history;
        this.risks = List.copyOf(risks);
    }

    @Override
    public List<Missing> missing(Event event) {
        List<PlanInForce> plans = history.inForce(event);
        Stream<Missing> coverage = Stream.concat(
                Coverage.plans(event.facts().level(), plans).stream(),
                risks.stream()
                        .flatMap(source -> source.of(event).stream())
                        .flatMap(risk -> Coverage.risk(risk, plans).stream()));
        return Stream.concat(coverage, plans.stream().flatMap(plan -> Reliability.of(plan, event.facts()).stream()))
                .toList();
    }
}
