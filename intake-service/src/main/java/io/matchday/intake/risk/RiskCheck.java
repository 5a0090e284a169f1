package io.matchday.intake.risk;

import io.matchday.intake.event.Event;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** A risk that may stop the event must not be left undecided. */
@ApplicationScoped
class RiskCheck implements ReadinessCheck {

    private final Risks risks;

    RiskCheck(Risks risks) {
        this.risks = risks;
    }

    @Override
    public List<Missing> missing(Event event) {
        return missing(risks.open(event));
    }

    static List<Missing> missing(List<OpenRisk> open) {
        return open.stream()
                .filter(risk -> risk.status() == RiskStatus.PROPOSED)
                .flatMap(RiskCheck::undecided)
                .toList();
    }

    private static Stream<Missing> undecided(OpenRisk risk) {
        Message message = new Message(
                "Nobody has decided on risk '" + risk.title() + "' (" + risk.level() + ")",
                "风险“" + risk.title() + "”（" + risk.level() + "）尚未决策");
        Message remedy = new Message("Accept it and plan for it, or dismiss it with a reason", "接受并制定预案，或说明理由后排除");
        return switch (risk.level()) {
            case EXTREME -> Stream.of(Missing.blocking(Area.PLANS, "risk-undecided", risk.key(), message, remedy)
                    .ownedBy(risk.owner()));
            case HIGH -> Stream.of(Missing.advisory(Area.PLANS, "risk-undecided", risk.key(), message, remedy)
                    .ownedBy(risk.owner()));
            case MEDIUM, LOW -> Stream.empty();
        };
    }
}
