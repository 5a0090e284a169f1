package io.matchday.retro.gate;

import io.matchday.platform.text.Message;
import io.matchday.retro.wording.Bandwidth;
import io.matchday.retro.wording.Ratio;
import io.matchday.retro.wording.Span;

/** Most people have left: the newest traffic is far below the event's peak. */
record TrafficFallen(Thresholds thresholds) implements Condition {

    @Override
    public Finding check(Evidence evidence) {
        return TrafficRule.check(ConditionCode.TRAFFIC_FALLEN, evidence, thresholds, (window, event) -> judge(window));
    }

    Opinion judge(TrafficWindow window) {
        double mean = window.mean();
        double peak = (double) window.peakBitsPerSecond();
        Message length = Span.of(thresholds.window());
        String share = peak > 0 ? Ratio.of(mean / peak) : Ratio.of(0);
        String limit = Ratio.of(thresholds.fallenShare());
        return Opinion.of(
                Limit.atMost(mean, thresholds.fallenShare() * peak),
                "%s on average over the last %s: %s of the peak of %s; at most %s"
                        .formatted(Bandwidth.of(mean), length.en(), share, Bandwidth.of(peak), limit),
                "最近 %s平均 %s，为峰值 %s 的 %s；上限 %s"
                        .formatted(length.zh(), Bandwidth.of(mean), Bandwidth.of(peak), share, limit));
    }
}
