package io.matchday.intake.review;

import io.matchday.intake.drill.DrillsPart;
import io.matchday.intake.drill.DrillsPartStore;
import io.matchday.intake.event.Event;
import io.matchday.intake.plan.PlanStandings;
import io.matchday.intake.risk.Risks;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what may go wrong at an event, and what is done then. */
@ApplicationScoped
class RiskSource {

    private final Risks risks;
    private final PlanStandings plans;
    private final DrillsPartStore drills;

    RiskSource(Risks risks, PlanStandings plans, DrillsPartStore drills) {
        this.risks = risks;
        this.plans = plans;
        this.drills = drills;
    }

    RiskSection read(Event event, Reader reader) {
        return RiskSection.of(
                risks.read(event).risks(),
                plans.of(event),
                drills.read(event).drills().stream().map(DrillsPart.Item::drill).toList(),
                reader);
    }
}
