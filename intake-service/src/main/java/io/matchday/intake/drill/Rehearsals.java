package io.matchday.intake.drill;

import io.matchday.intake.event.Level;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.stream.Stream;

/** Which plans still have to be rehearsed. Those that are not approved are told of as plans. */
final class Rehearsals {

    private Rehearsals() {}

    static List<Missing> missing(Level level, List<Rehearsed> plans) {
        List<Rehearsed> approved =
                plans.stream().filter(plan -> plan.plan().approved()).toList();
        return switch (level) {
            case STANDARD -> List.of();
            case IMPORTANT -> atLeastOne(approved).toList();
            case CRITICAL -> {
                List<Missing> each = approved.stream()
                        .filter(plan -> plan.plan().content().kind().toBeRehearsed())
                        .filter(plan -> !plan.passed())
                        .filter(plan -> !failed(plan))
                        .map(Rehearsals::notRehearsed)
                        .toList();
                yield each.isEmpty() ? atLeastOne(approved).toList() : each;
            }
        };
    }

    /** A last drill that failed is told of as that. */
    private static boolean failed(Rehearsed plan) {
        return plan.last().filter(last -> !last.facts().passed()).isPresent();
    }

    private static Stream<Missing> atLeastOne(List<Rehearsed> approved) {
        if (approved.isEmpty() || approved.stream().anyMatch(Rehearsed::passed)) {
            return Stream.empty();
        }
        return Stream.of(Missing.blocking(
                Area.DRILLS,
                "no-drill",
                "drills",
                new Message("No plan has passed a drill as it is in force", "没有任何预案按现行版本通过演练"),
                new Message("Rehearse at least one approved plan", "至少演练一份已批准的预案")));
    }

    private static Missing notRehearsed(Rehearsed plan) {
        int version = plan.plan().version();
        return Missing.blocking(
                        Area.DRILLS,
                        "plan-not-rehearsed",
                        plan.plan().key(),
                        new Message(
                                "Plan '" + plan.title() + "' has passed no drill of version " + version,
                                "预案“" + plan.title() + "”的版本 " + version + " 尚未通过演练"),
                        new Message(
                                "Rehearse version " + version + " and write down the result",
                                "演练版本 " + version + " 并登记结果"))
                .ownedBy(plan.plan().content().owner());
    }
}
