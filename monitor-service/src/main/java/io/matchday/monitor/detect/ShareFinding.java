package io.matchday.monitor.detect;

import io.matchday.platform.text.Message;

/**
 * A share of bad ones above its target or above what is usual.
 *
 * @param kind of what
 * @param onset slot it began with
 * @param at slot that showed it
 * @param window counted over the latest {@code seconds}
 * @param seconds so long
 * @param standard share it was held against
 * @param ofTarget whether that is the target; otherwise it is what is usual
 * @param logTail ln of the probability by chance
 * @param limitMicros what is slow takes longer than this; 0 where nothing is about time
 */
public record ShareFinding(
        Kind kind,
        long onset,
        long at,
        Share window,
        int seconds,
        double standard,
        boolean ofTarget,
        double logTail,
        long limitMicros)
        implements Finding {

    private static final double MICROS_PER_MILLI = 1e3;

    @Override
    public Message text(String subject) {
        Message what = what();
        return new Message(
                "%s: %d of %d %s within %d s (%s; %s %s), since %s; by chance at most %s"
                        .formatted(
                                subject,
                                window.bad(),
                                window.total(),
                                what.en(),
                                seconds,
                                Words.percent(window.ratio()),
                                ofTarget ? "allowed" : "usual",
                                Words.percent(standard),
                                Words.time(onset),
                                Words.chance(logTail)),
                "%s：%d 秒内 %d %s %d（%s，%s %s），始于 %s；偶然概率不超过 %s"
                        .formatted(
                                subject,
                                seconds,
                                window.total(),
                                what.zh(),
                                window.bad(),
                                Words.percent(window.ratio()),
                                ofTarget ? "目标" : "平时",
                                Words.percent(standard),
                                Words.time(onset),
                                Words.chance(logTail)));
    }

    private Message what() {
        return switch (kind) {
            case SLOW -> new Message(
                    "requests took longer than %s ms".formatted(Words.number(limitMicros / MICROS_PER_MILLI)),
                    "个请求中耗时超过 %s 毫秒的有".formatted(Words.number(limitMicros / MICROS_PER_MILLI)));
            case STALLS -> new Message("viewers stalled", "名观众中卡顿");
            case ERRORS, BUDGET, TRAFFIC, SILENCE -> new Message("requests failed", "个请求中失败");
        };
    }

    ShareFinding slowerThan(long micros) {
        return new ShareFinding(kind, onset, at, window, seconds, standard, ofTarget, logTail, micros);
    }
}
