package io.matchday.monitor.detect;

import io.matchday.platform.text.Message;

/**
 * An error budget that does not last.
 *
 * @param onset slot it began with
 * @param at slot that showed it
 * @param window the pair of windows
 * @param counted in the long one
 * @param burn how many times as fast as the target allows
 * @param factor from which that is too fast
 * @param logTail ln of the probability by chance, were the target kept
 */
public record BudgetFinding(
        long onset, long at, BurnWindow window, Share counted, double burn, double factor, double logTail)
        implements Finding {

    @Override
    public Kind kind() {
        return Kind.BUDGET;
    }

    @Override
    public Message text(String subject) {
        return new Message(
                "%s: the error budget burns %s times as fast as the event allows (%d of %d requests in %d s; limit %s times), since %s"
                        .formatted(
                                subject,
                                Words.number(burn),
                                counted.bad(),
                                counted.total(),
                                window.seconds(),
                                Words.number(factor),
                                Words.time(onset)),
                "%s：错误预算消耗为允许速度的 %s 倍（%d 秒内 %d 个请求中失败 %d，上限 %s 倍），始于 %s"
                        .formatted(
                                subject,
                                Words.number(burn),
                                window.seconds(),
                                counted.total(),
                                counted.bad(),
                                Words.number(factor),
                                Words.time(onset)));
    }
}
