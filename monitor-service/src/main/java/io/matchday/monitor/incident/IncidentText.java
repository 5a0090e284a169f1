package io.matchday.monitor.incident;

import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.math.MathContext;

/** The sentences that incidents are told in. */
final class IncidentText {

    private static final int PERCENT = 100;
    private static final MathContext DIGITS = new MathContext(3);

    private IncidentText() {}

    static Message title(String domain, double ratio, double target) {
        return new Message(
                "Errors on %s: %s of requests, %s allowed".formatted(domain, percent(ratio), percent(target)),
                "%s 错误率升至 %s（目标 %s）".formatted(domain, percent(ratio), percent(target)));
    }

    static Message detected(Incident incident) {
        return new Message(
                "%d of %d requests failed within 30 s; the rise began at %s"
                        .formatted(incident.errors(), incident.requests(), incident.onsetAt()),
                "30 秒内 %2$d 个请求中有 %1$d 个失败；上升始于 %3$s"
                        .formatted(incident.errors(), incident.requests(), incident.onsetAt()));
    }

    static Message recovered() {
        return new Message("The error ratio has kept its target for 60 s of log time", "错误率在日志时间 60 秒内持续达标");
    }

    static Message resolved() {
        return new Message("Resolved", "已解决");
    }

    static Message acknowledged(String by) {
        return new Message(by + " has taken it on", by + " 已认领");
    }

    static Message delivered(String host) {
        return new Message(host + " was notified", "已通知 " + host);
    }

    static Message failed(String host, boolean last) {
        return last
                ? new Message(host + " could not be notified; no further attempt", "无法通知 " + host + "，不再重试")
                : new Message(host + " could not be notified yet; trying again", "暂时无法通知 " + host + "，将重试");
    }

    /** What somebody wrote, in whichever language; it is not ours to translate. */
    static Message asWritten(String note) {
        return new Message(note, note);
    }

    private static String percent(double ratio) {
        return BigDecimal.valueOf(ratio * PERCENT)
                        .round(DIGITS)
                        .stripTrailingZeros()
                        .toPlainString() + " %";
    }
}
