package io.matchday.retro.gate;

import io.matchday.platform.statistics.Robust;
import io.matchday.retro.wording.Bandwidth;
import io.matchday.retro.wording.Ratio;

/** Nobody comes back and nobody is still leaving: the newest traffic has no trend and does not jump. */
record TrafficFlat(Thresholds thresholds) implements Condition {

    @Override
    public Finding check(Evidence evidence) {
        return TrafficRule.check(ConditionCode.TRAFFIC_FLAT, evidence, thresholds, (window, event) -> judge(window));
    }

    Opinion judge(TrafficWindow window) {
        double mean = window.mean();
        double quiet = thresholds.quietShare() * window.peakBitsPerSecond();
        if (mean == 0 || Limit.below(mean, quiet)) {
            return Opinion.of(
                    true,
                    "%s on average: below %s of the peak, where its shape says nothing"
                            .formatted(Bandwidth.of(mean), Ratio.of(thresholds.quietShare())),
                    "平均 %s：低于峰值的 %s，其形状不再有意义".formatted(Bandwidth.of(mean), Ratio.of(thresholds.quietShare())));
        }
        return shape(window.minutes(), mean);
    }

    private Opinion shape(double[] minutes, double mean) {
        double change = Robust.slope(minutes) * (minutes.length - 1) / mean;
        double median = Robust.median(minutes);
        double spread = median == 0 ? 1 : Robust.deviation(minutes) / median;
        boolean flat =
                Limit.below(Math.abs(change), thresholds.flatChange()) && Limit.atMost(spread, thresholds.flatSpread());
        return Opinion.of(
                flat,
                "its trend changes it by %s over the window, less than %s is flat; its minutes differ by %s, at most %s"
                        .formatted(signed(change), limit(), Ratio.of(spread), Ratio.of(thresholds.flatSpread())),
                "窗口内趋势变化 %s（小于 %s 视为平稳）；各分钟离散度 %s，上限 %s"
                        .formatted(signed(change), limit(), Ratio.of(spread), Ratio.of(thresholds.flatSpread())));
    }

    private String limit() {
        return Ratio.of(thresholds.flatChange());
    }

    private static String signed(double share) {
        return share > 0 ? "+" + Ratio.of(share) : Ratio.of(share);
    }
}
