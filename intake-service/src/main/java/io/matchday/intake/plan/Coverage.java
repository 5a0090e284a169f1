package io.matchday.intake.plan;

import io.matchday.intake.event.Level;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Optional;

/** Whether there are plans where there have to be some. */
final class Coverage {

    private Coverage() {}

    static Optional<Missing> plans(Level level, List<PlanInForce> plans) {
        if (!plans.isEmpty()) {
            return Optional.empty();
        }
        Message message = new Message("The event has no contingency plan", "活动没有任何应急预案");
        Message remedy = new Message("Start from the standard plans of the library", "从标准预案库选用并补全预案");
        return Optional.of(
                switch (level) {
                    case STANDARD -> Missing.advisory(Area.PLANS, "no-plan", "plans", message, remedy);
                    case IMPORTANT, CRITICAL -> Missing.blocking(Area.PLANS, "no-plan", "plans", message, remedy);
                });
    }

    static Optional<Missing> risk(RiskToAnswer risk, List<PlanInForce> plans) {
        if (plans.stream().anyMatch(plan -> plan.content().risks().contains(risk.key()))) {
            return Optional.empty();
        }
        Message message =
                new Message("No plan answers the risk '" + risk.title() + "'", "风险“" + risk.title() + "”没有对应的应急预案");
        Message remedy = new Message(
                "Write a plan that names risk " + risk.key() + ", or mitigate the risk",
                "编写关联风险 " + risk.key() + " 的预案，或先消除该风险");
        Missing missing = risk.must()
                ? Missing.blocking(Area.PLANS, "risk-without-plan", risk.key(), message, remedy)
                : Missing.advisory(Area.PLANS, "risk-without-plan", risk.key(), message, remedy);
        return Optional.of(missing.ownedBy(risk.owner()));
    }
}
