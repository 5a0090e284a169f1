package io.matchday.retro.gate;

import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.wording.Ratio;
import java.util.Objects;

/** Those who are still there are served as promised. */
record IndicatorsNormal(Thresholds thresholds) implements Condition {

    @Override
    public Finding check(Evidence evidence) {
        return TrafficRule.check(ConditionCode.INDICATORS_NORMAL, evidence, thresholds, this::judge);
    }

    Opinion judge(TrafficWindow window, IntakeEvent event) {
        double target = strictestTarget(event);
        double ratio = window.requests() == 0 ? 0 : (double) window.errors() / window.requests();
        return Opinion.of(
                ratio <= target,
                "%d errors in %d requests, %s; at most %s"
                        .formatted(window.errors(), window.requests(), Ratio.of(ratio), Ratio.of(target)),
                "%d 次请求中 %d 次错误，错误率 %s；上限 %s"
                        .formatted(window.requests(), window.errors(), Ratio.of(ratio), Ratio.of(target)));
    }

    private double strictestTarget(IntakeEvent event) {
        return event.domains().stream()
                .map(IntakeEvent.Domain::qos)
                .filter(Objects::nonNull)
                .map(IntakeEvent.Qos::maxErrorRatio)
                .filter(Objects::nonNull)
                .min(Double::compare)
                .orElse(thresholds.defaultMaxErrorRatio());
    }
}
