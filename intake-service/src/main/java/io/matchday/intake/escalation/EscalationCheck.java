package io.matchday.intake.escalation;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.intake.roster.Duty;
import io.matchday.intake.roster.LocalTimes;
import io.matchday.intake.roster.Rosters;
import io.matchday.intake.roster.Span;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Whether somebody is told of every incident, however long nobody takes it in hand. */
@ApplicationScoped
class EscalationCheck implements ReadinessCheck {

    private final Escalations escalations;
    private final Rosters rosters;

    EscalationCheck(Escalations escalations, Rosters rosters) {
        this.escalations = escalations;
        this.rosters = rosters;
    }

    @Override
    public List<Missing> missing(Event event) {
        return missing(event.facts(), escalations.read(event), rosters.duty(event));
    }

    static List<Missing> missing(EventFacts facts, Escalation escalation, Duty duty) {
        if (escalation.policies().isEmpty()) {
            return withoutPolicy(facts.level());
        }
        Reach reach = new Reach(duty);
        List<Missing> missing = new ArrayList<>();
        escalation.policies().forEach(policy -> steps(policy, facts, reach, missing));
        facts.domains().stream()
                .map(Domain::name)
                .filter(domain -> escalation.policies().stream().noneMatch(policy -> policy.coversAll(domain)))
                .forEach(domain -> missing.add(uncovered(domain)));
        return List.copyOf(missing);
    }

    private static List<Missing> withoutPolicy(Level level) {
        Message message = new Message(
                "No escalation policy says who is told next when nobody takes an incident in hand",
                "没有升级策略：无人认领时不会升级通知");
        Message remedy = new Message("Write one that ends with the commander", "制定升级策略，最后一级通知总指挥");
        return switch (level) {
            case STANDARD -> List.of();
            case IMPORTANT -> List.of(
                    Missing.advisory(Area.PEOPLE, "no-escalation-policy", "escalation", message, remedy));
            case CRITICAL -> List.of(
                    Missing.blocking(Area.PEOPLE, "no-escalation-policy", "escalation", message, remedy));
        };
    }

    private static void steps(Policy policy, EventFacts facts, Reach reach, List<Missing> missing) {
        Span event = new Span(facts.startsAt(), facts.endsAt());
        for (int i = 0; i < policy.steps().size(); i++) {
            List<Span> nobody = reach.nobody(policy.steps().get(i), event);
            if (!nobody.isEmpty()) {
                missing.add(reachesNobody(policy.key(), i + 1, nobody, LocalTimes.of(facts)));
            }
        }
    }

    private static Missing reachesNobody(String policy, int step, List<Span> nobody, LocalTimes times) {
        Message first = times.of(nobody.get(0));
        int others = nobody.size() - 1;
        return Missing.blocking(
                Area.PEOPLE,
                "escalation-reaches-nobody",
                policy + "#" + step,
                new Message(
                        "Step " + step + " of escalation policy " + policy + " reaches nobody " + first.en()
                                + (others > 0 ? " and in " + others + " more spans" : ""),
                        "升级策略 " + policy + " 第 " + step + " 级在" + first.zh() + "通知不到任何人"
                                + (others > 0 ? "，另有 " + others + " 段" : "")),
                new Message("Fill the duty for this time, or tell somebody else in this step", "补齐该时段值守，或在该级增加通知对象"));
    }

    private static Missing uncovered(String domain) {
        return Missing.advisory(
                Area.PEOPLE,
                "incidents-without-escalation",
                domain,
                new Message(
                        "Incidents of " + domain + " without a verdict follow no escalation policy",
                        "域名 " + domain + " 的事件在定性前没有适用的升级策略"),
                new Message("End the list with a policy for all verdicts and domains", "在列表最后增加一条适用于全部情形的策略"));
    }
}
