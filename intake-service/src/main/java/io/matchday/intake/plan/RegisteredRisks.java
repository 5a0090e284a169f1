package io.matchday.intake.plan;

import io.matchday.intake.event.Event;
import io.matchday.intake.risk.OpenRisk;
import io.matchday.intake.risk.RiskLevel;
import io.matchday.intake.risk.RiskStatus;
import io.matchday.intake.risk.Risks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The accepted risks of the event's register. */
@ApplicationScoped
class RegisteredRisks implements OpenRisks {

    private final Risks risks;

    RegisteredRisks(Risks risks) {
        this.risks = risks;
    }

    @Override
    public List<RiskToAnswer> of(Event event) {
        return risks.open(event).stream()
                .filter(risk -> risk.status() == RiskStatus.ACCEPTED)
                .map(RegisteredRisks::toAnswer)
                .toList();
    }

    private static RiskToAnswer toAnswer(OpenRisk risk) {
        boolean must = risk.level() == RiskLevel.HIGH || risk.level() == RiskLevel.EXTREME;
        return new RiskToAnswer(risk.key(), risk.title(), must, risk.owner());
    }
}
