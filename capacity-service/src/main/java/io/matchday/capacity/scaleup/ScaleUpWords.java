package io.matchday.capacity.scaleup;

import io.matchday.capacity.headroom.BitRate;
import io.matchday.capacity.intake.PlanCopy;
import io.matchday.capacity.scaling.ImmediateRequests.Asked;
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
        Message next = next(gained.asked().orElseThrow(), plan);
        return new Message(
                "%s were needed, %s are held, %s are missing: %s.".formatted(want, got, lack, next.en()),
                "需要 %s，已预留 %s，尚缺 %s：%s。".formatted(want, got, lack, next.zh()));
    }

    private static Message next(Asked asked, Optional<PlanCopy> plan) {
        String by = plan.map(one -> " by plan " + one.key()).orElse("");
        String byZh = plan.map(one -> "（预案 " + one.key() + "）").orElse("");
        if (asked.approvalsMissing() == 0) {
            return new Message(
                    "scale request %d asks the provider for them%s".formatted(asked.id(), by),
                    "已通过扩容申请 %d%s向供应商申请".formatted(asked.id(), byZh));
        }
        return new Message(
                "scale request %d waits for %d more approvals".formatted(asked.id(), asked.approvalsMissing()),
                "扩容申请 %d 还需 %d 人审批".formatted(asked.id(), asked.approvalsMissing()));
    }
}
