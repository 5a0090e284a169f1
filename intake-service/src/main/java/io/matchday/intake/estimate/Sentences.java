package io.matchday.intake.estimate;

import io.matchday.intake.estimate.Comparison.Found;
import io.matchday.intake.estimate.method.Forecast;
import io.matchday.intake.estimate.method.Group;
import io.matchday.intake.estimate.method.Quantity;
import io.matchday.platform.text.Message;
import java.util.Locale;

/** What is said of a figure, in both languages. */
final class Sentences {

    private Sentences() {}

    static Message name(Quantity quantity) {
        return switch (quantity) {
            case PEAK_BITS -> new Message("peak bandwidth", "带宽峰值");
            case PEAK_REQUESTS -> new Message("peak request rate", "请求峰值");
            case VIEWERS -> new Message("viewers at the peak", "峰值在线人数");
            case ERROR_RATIO -> new Message("error ratio", "错误率");
            case FIRST_BYTE_P50 -> new Message("median time to first byte", "首包时间中位数");
            case FIRST_BYTE_P95 -> new Message("95 % time to first byte", "首包时间 95 分位");
            case STALL_RATIO -> new Message("rebuffering ratio", "卡顿率");
        };
    }

    static final Message WITHHELD = new Message(
            "There is an estimate from past events, of too few other customers for it to be shown to all",
            "已有基于历史活动的预估，但所涉其他客户过少，不对全体展示");

    /** What everybody may know of a domain whose estimate is not shown to all. */
    static Message availableUnshown(String domain) {
        return new Message(domain + ": " + WITHHELD.en(), domain + "：" + WITHHELD.zh());
    }

    /** What is doubtful about the peak of a domain, without a figure of others. */
    static Message doubtfulUnshown(String domain, Verdict verdict) {
        boolean low = verdict == Verdict.LOW;
        return new Message(
                "The expected peak of " + domain + " is far " + (low ? "below" : "above")
                        + " what similar events came to; their figures are not shown to all, as too few other customers are"
                        + " among them",
                "域名 " + domain + " 的预计峰值远" + (low ? "低" : "高") + "于相似活动；所涉其他客户过少，具体数值不对全体展示");
    }

    static Message noBasis(Quantity quantity, Message subject) {
        Message name = name(quantity);
        return new Message(
                "No past event tells the " + name.en() + " of " + subject.en() + ": there is no estimate",
                "没有历史活动记录" + subject.zh() + "的" + name.zh() + "，无法预估");
    }

    static Message of(Found found, double share, Double given, Verdict verdict, Message subject) {
        Message says = says(found, share, subject);
        Message behind = behind(found.forecast());
        Message beside = given == null ? new Message("", "") : beside(found.quantity(), given, verdict);
        return new Message(says.en() + behind.en() + beside.en(), says.zh() + behind.zh() + beside.zh());
    }

    private static Message says(Found found, double share, Message subject) {
        Quantity quantity = found.quantity();
        Forecast forecast = found.forecast();
        String middle = Amount.text(quantity, forecast.p50() * share);
        String low = Amount.text(quantity, forecast.p10() * share);
        String high = Amount.text(quantity, forecast.p90() * share);
        Message name = name(quantity);
        return new Message(
                "Similar events say %s for the %s of %s, in eight of ten cases %s to %s"
                        .formatted(middle, name.en(), subject.en(), low, high),
                "相似活动给出%s的%s为 %s，八成情况在 %s 至 %s 之间".formatted(subject.zh(), name.zh(), middle, low, high));
    }

    private static Message behind(Forecast forecast) {
        int events = forecast.parts().size();
        String effective = String.format(Locale.ROOT, "%.1f", forecast.effectiveEvents());
        Message group = group(forecast.group());
        String scaledEn = forecast.byAudience() ? ", scaled by viewers" : "";
        String scaledZh = forecast.byAudience() ? "，按观众数折算" : "";
        if (forecast.founded()) {
            return new Message(
                    "; from %d past events worth %s equal ones, %s%s"
                            .formatted(events, effective, group.en(), scaledEn),
                    "；依据 %d 场历史活动（相当于 %s 场等权），%s%s".formatted(events, effective, group.zh(), scaledZh));
        }
        return new Message(
                "; only %d similar of %d past events are known, so the band is widened, %s%s"
                        .formatted(forecast.similarEvents(), events, group.en(), scaledEn),
                "；%d 场历史活动中仅 %d 场相似，区间已放宽，%s%s".formatted(events, forecast.similarEvents(), group.zh(), scaledZh));
    }

    private static Message group(Group group) {
        return switch (group) {
            case CUSTOMER_AND_GENRE -> new Message("with enough of this customer and genre", "其中同客户同类型的活动足够");
            case CUSTOMER -> new Message("with enough of this customer in any genre", "同客户但不限类型");
            case GENRE -> new Message("with enough of this genre for any customer", "同类型但不限客户");
            case ANY -> new Message("of any customer and genre", "不限客户与类型");
        };
    }

    private static Message beside(Quantity quantity, double given, Verdict verdict) {
        String said = Amount.text(quantity, given);
        return switch (verdict) {
            case LOW -> new Message(
                    ". What was said, " + said + ", is less than half of that", "。已填的 " + said + " 不到其一半");
            case HIGH -> new Message(
                    ". What was said, " + said + ", is more than three times the upper end",
                    "。已填的 " + said + " 超过上限的三倍");
            case WITHIN -> new Message(". What was said, " + said + ", fits", "。已填的 " + said + " 与之相符");
            case UNCHECKED, NOT_GIVEN -> new Message(
                    ". These are too few to judge " + said + " by", "。样本太少，不足以核对已填的 " + said);
        };
    }
}
