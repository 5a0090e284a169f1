package io.matchday.intake.review;

import io.matchday.intake.chain.BitRate;
import io.matchday.intake.event.QosTargets;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** What was promised for a domain, target by target. */
final class Targets {

    private static final MathContext DIGITS = new MathContext(4);

    private Targets() {}

    /** Nothing where nothing was promised. */
    static List<String> of(QosTargets qos, Reader reader) {
        List<String> targets = new ArrayList<>();
        if (qos == null) {
            return targets;
        }
        if (qos.maxErrorRatio() != null) {
            targets.add(reader.text("errors", "错误率") + " ≤ " + percent(qos.maxErrorRatio()));
        }
        if (qos.maxFirstByteMillis() != null) {
            targets.add(reader.text("first byte", "首包") + " ≤ " + qos.maxFirstByteMillis() + " ms");
        }
        if (qos.maxStallRatio() != null) {
            targets.add(reader.text("stalls", "卡顿率") + " ≤ " + percent(qos.maxStallRatio()));
        }
        if (qos.maxStartFailureRatio() != null) {
            targets.add(reader.text("start failures", "起播失败率") + " ≤ " + percent(qos.maxStartFailureRatio()));
        }
        if (qos.minBitsPerSecond() != null) {
            targets.add(reader.text("bit rate", "码率") + " ≥ " + BitRate.text(qos.minBitsPerSecond()));
        }
        return targets;
    }

    static String percent(double ratio) {
        BigDecimal percent = BigDecimal.valueOf(ratio).movePointRight(2).round(DIGITS);
        return (percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros()).toPlainString() + " %";
    }
}
