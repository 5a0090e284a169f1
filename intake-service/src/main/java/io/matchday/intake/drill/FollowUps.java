package io.matchday.intake.drill;

import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;

/** What drills showed to be in need of mending, and is not mended. */
final class FollowUps {

    private FollowUps() {}

    static List<Missing> missing(String drill, DrillFacts facts, Instant now) {
        return facts.followUps().stream()
                .filter(FollowUp::open)
                .map(one -> missing(drill, facts.plan(), one, now))
                .toList();
    }

    private static Missing missing(String drill, String plan, FollowUp one, Instant now) {
        Message remedy = new Message("Do it, and mark it done in drill " + drill, "完成后在演练 " + drill + " 中标记完成");
        Missing missing = one.dueAt().isBefore(now)
                ? Missing.blocking(
                        Area.DRILLS,
                        "follow-up-overdue",
                        drill,
                        new Message(
                                "Past its day, for plan " + plan + ": " + one.text(),
                                "预案 " + plan + " 的整改项已逾期：" + one.text()),
                        remedy)
                : Missing.advisory(
                        Area.DRILLS,
                        "follow-up-open",
                        drill,
                        new Message(
                                "Open, for plan " + plan + ": " + one.text(), "预案 " + plan + " 的整改项未完成：" + one.text()),
                        remedy);
        return missing.ownedBy(one.owner());
    }
}
