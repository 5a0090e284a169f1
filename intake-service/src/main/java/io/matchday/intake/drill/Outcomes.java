package io.matchday.intake.drill;

import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.platform.text.Message;
import java.util.Optional;

/** What the last drill of a plan says of the plan. */
final class Outcomes {

    private Outcomes() {}

    static Optional<Missing> missing(Rehearsed plan) {
        return plan.last().flatMap(last -> {
            if (!last.facts().passed()) {
                return Optional.of(failed(plan, last));
            }
            return Pace.tooSlow(last.facts().took(), last.expected().orElse(null))
                    ? Optional.of(slow(plan, last))
                    : Optional.empty();
        });
    }

    private static Missing failed(Rehearsed plan, Rehearsed.Try last) {
        return Missing.blocking(
                        Area.DRILLS,
                        "drill-failed",
                        plan.plan().key(),
                        new Message(
                                "The last drill of plan '" + plan.title() + "' failed (" + last.key() + ")",
                                "预案“" + plan.title() + "”最近一次演练未通过（" + last.key() + "）"),
                        new Message("Mend the plan and rehearse it again", "修正预案后重新演练"))
                .ownedBy(plan.plan().content().owner());
    }

    private static Missing slow(Rehearsed plan, Rehearsed.Try last) {
        Double ratio = Pace.ratio(last.facts().took(), last.expected().orElse(null));
        return Missing.advisory(
                        Area.DRILLS,
                        "drill-slow",
                        plan.plan().key(),
                        new Message(
                                "The last drill of plan '" + plan.title() + "' took " + ratio
                                        + " times as long as expected",
                                "预案“" + plan.title() + "”最近一次演练耗时为预期的 " + ratio + " 倍"),
                        new Message("Quicken the steps, or expect more time", "优化步骤，或调整预期生效时间"))
                .ownedBy(plan.plan().content().owner());
    }
}
