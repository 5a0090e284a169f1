package io.matchday.monitor.incident;

import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.PartFinding;
import io.matchday.monitor.detect.ShareFinding;
import io.matchday.monitor.verdict.Verdict;
import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.math.MathContext;

/** The sentences that incidents are told in. */
final class IncidentText {

    private static final int PERCENT = 100;
    private static final MathContext DIGITS = new MathContext(3);

    private IncidentText() {}

    static Message title(Detection found) {
        String where = found.finding().where().isEmpty()
                ? found.domain()
                : found.domain() + " (" + found.finding().where() + ")";
        if (found.finding() instanceof PartFinding part && part.kind() == Kind.ERRORS) {
            return unusual(where, part.window().ratio(), part.usual());
        }
        if (found.finding() instanceof ShareFinding share && share.kind() == Kind.ERRORS && !share.ofTarget()) {
            return unusual(where, share.window().ratio(), share.standard());
        }
        return switch (found.finding().kind()) {
            case ERRORS -> errors(where, found.counts().ratio(), found.target());
            case SLOW -> new Message("Slow answers on " + where, where + " 响应变慢");
            case STALLS -> new Message("Players stall on " + where, where + " 播放卡顿");
            case BUDGET -> new Message("The error budget of " + where + " burns too fast", where + " 错误预算消耗过快");
            case TRAFFIC -> new Message("Traffic of " + where + " is off its course", where + " 流量异常");
            case SILENCE -> new Message("Nothing is heard of " + where, where + " 无日志上报");
        };
    }

    private static Message unusual(String where, double ratio, double usual) {
        return new Message(
                "Errors on %s: %s of requests, usually %s".formatted(where, percent(ratio), percent(usual)),
                "%s 错误率升至 %s（平时 %s）".formatted(where, percent(ratio), percent(usual)));
    }

    private static Message errors(String where, double ratio, double target) {
        return new Message(
                "Errors on %s: %s of requests, %s allowed".formatted(where, percent(ratio), percent(target)),
                "%s 错误率升至 %s（目标 %s）".formatted(where, percent(ratio), percent(target)));
    }

    static Message recovered(Topic topic) {
        String where = topic.part().isEmpty() ? "" : " (" + topic.part() + ")";
        return switch (topic.kind()) {
            case ERROR_RATIO, ERROR_BUDGET -> new Message(
                    "The error ratio%s has been well for 30 s of log time".formatted(where),
                    "错误率%s在日志时间 30 秒内持续正常".formatted(where));
            case SLOW_ANSWERS -> new Message(
                    "Answers%s are as fast as before".formatted(where), "响应速度%s已恢复".formatted(where));
            case STALLS -> new Message(
                    "Players%s do not stall any more".formatted(where), "播放%s已恢复流畅".formatted(where));
            case TRAFFIC -> new Message(
                    "Traffic%s is on its course again".formatted(where), "流量%s已恢复正常".formatted(where));
            case SILENCE -> new Message("It%s is heard again".formatted(where), "日志%s已恢复上报".formatted(where));
        };
    }

    static Message verdict(Verdict verdict) {
        return new Message(
                verdict.summary().en() + ". " + verdict.advice().en(),
                verdict.summary().zh() + "。" + verdict.advice().zh());
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
