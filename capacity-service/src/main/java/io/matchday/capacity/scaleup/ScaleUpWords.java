package io.matchday.capacity.scaleup;

import io.matchday.capacity.headroom.BitRate;
import io.matchday.capacity.intake.PlanCopy;
import io.matchday.platform.text.Message;
import java.util.Optional;

/** Says what came of scaling up. */
final class ScaleUpWords {
    /** What reservations are noted to be for. */
    static final String NOTE = "scale-up during the event";

    private ScaleUpWords() {}

    static Message of(long needed, Gained gained, Optional<PlanCopy> plan) {
        if (needed == 0) {
            return new Message("A fifth stays free at the likely peak; nothing is needed.", "按预计峰值仍有五分之一余量，无需扩容。");
        }
        BitRate want = new BitRate(needed);
        BitRate got = new BitRate(needed - gained.missing());
        if (gained.missing() == 0) {
            return new Message("%s were needed and are held.".formatted(want), "需要 %s，已全部预留。".formatted(want));
        }
        BitRate lack = new BitRate(gained.missing());
        Message approval = plan.map(one -> new Message(
                        "plan %s approves asking for them".formatted(one.key()), "预案 %s 已预先批准申请".formatted(one.key())))
                .orElseGet(() -> new Message("no plan approves asking for them in advance", "没有预先批准的扩容预案，需先审批"));
        return new Message(
                "%s were needed, %s are held, %s are missing: %s.".formatted(want, got, lack, approval.en()),
                "需要 %s，已预留 %s，尚缺 %s：%s。".formatted(want, got, lack, approval.zh()));
    }
}
