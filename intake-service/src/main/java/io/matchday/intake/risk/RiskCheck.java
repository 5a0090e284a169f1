package io.matchday.intake.risk;

import io.matchday.intake.event.Event;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A risk that may stop the event must neither be left undecided nor stay out of the register. */
@ApplicationScoped
class RiskCheck implements ReadinessCheck {

    private final Risks risks;
    private final RiskFindings findings;
    private final StoredRisks stored;

    RiskCheck(Risks risks, RiskFindings findings, StoredRisks stored) {
        this.risks = risks;
        this.findings = findings;
        this.stored = stored;
    }

    @Override
    public List<Missing> missing(Event event) {
        List<ProposedRisk> found = findings.of(event);
        Set<ProposedRisk> known =
                RiskFindings.known(found, stored.of(event.key())).keySet();
        Stream<ProposedRisk> unknown = found.stream().filter(one -> !known.contains(one));
        return Stream.concat(missing(risks.open(event)).stream(), unknown.flatMap(RiskCheck::unregistered))
                .toList();
    }

    static List<Missing> missing(List<OpenRisk> open) {
        return open.stream()
                .filter(risk -> risk.status() == RiskStatus.PROPOSED)
                .flatMap(RiskCheck::undecided)
                .toList();
    }

    private static Stream<Missing> undecided(OpenRisk risk) {
        Message message = new Message(
                "Nobody has decided on risk '" + risk.title() + "' ("
                        + risk.level().word().en() + ")",
                "风险“" + risk.title() + "”（" + risk.level().word().zh() + "）尚未决策");
        Message remedy = new Message("Accept it and plan for it, or dismiss it with a reason", "接受并制定预案，或说明理由后排除");
        return switch (risk.level()) {
            case EXTREME -> Stream.of(Missing.blocking(Area.PLANS, "risk-undecided", risk.key(), message, remedy)
                    .ownedBy(risk.owner()));
            case HIGH -> Stream.of(Missing.advisory(Area.PLANS, "risk-undecided", risk.key(), message, remedy)
                    .ownedBy(risk.owner()));
            case MEDIUM, LOW -> Stream.empty();
        };
    }

    static Stream<Missing> unregistered(ProposedRisk found) {
        RiskLevel level = RiskLevel.of(found.likelihood(), found.impact());
        Message message = new Message(
                "A risk is not in the register: " + found.title().en() + " ("
                        + level.word().en() + ")",
                "风险未登记：" + found.title().zh() + "（" + level.word().zh() + "）");
        Message remedy = new Message("Scan for risks, then decide on it", "执行风险扫描，并对其作出决策");
        String subject = found.evidence().about();
        return switch (level) {
            case EXTREME -> Stream.of(Missing.blocking(Area.PLANS, "risk-not-registered", subject, message, remedy));
            case HIGH -> Stream.of(Missing.advisory(Area.PLANS, "risk-not-registered", subject, message, remedy));
            case MEDIUM, LOW -> Stream.empty();
        };
    }
}
