package io.matchday.monitor.detect;

import io.matchday.platform.text.Message;

/**
 * A part of a domain that fails, or answers slowly, more often than is usual there and than the rest does.
 *
 * @param kind {@link Kind#ERRORS} or {@link Kind#SLOW}
 * @param part which
 * @param onset slot it began with
 * @param at slot that showed it
 * @param window counted in the part since the onset
 * @param usual share that is usual there
 * @param rest counted in all the rest meanwhile; nothing where the part is the whole domain
 * @param logTail ln of the probability by chance
 */
public record PartFinding(
        Kind kind, Part part, long onset, long at, Share window, double usual, Share rest, double logTail)
        implements Finding {

    /** The same, as it is still there at a later slot. */
    public PartFinding seenAt(long slot) {
        return new PartFinding(kind, part, onset, slot, window, usual, rest, logTail);
    }

    @Override
    public String where() {
        return part.named();
    }

    @Override
    public Message text(String subject) {
        return new Message(
                "%s, %s: %d of %d requests %s (%s; usual %s, elsewhere %s), since %s; by chance at most %s"
                        .formatted(
                                subject,
                                name(part.of().word().en()),
                                window.bad(),
                                window.total(),
                                kind == Kind.SLOW ? "began slowly" : "failed",
                                Words.percent(window.ratio()),
                                Words.percent(usual),
                                Words.percent(rest.ratio()),
                                Words.time(onset),
                                Words.chance(logTail)),
                "%s，%s：%d 个请求中%s %d（%s，平时 %s，其余部分 %s），始于 %s；偶然概率不超过 %s"
                        .formatted(
                                subject,
                                name(part.of().word().zh()),
                                window.total(),
                                kind == Kind.SLOW ? "首字节缓慢" : "失败",
                                window.bad(),
                                Words.percent(window.ratio()),
                                Words.percent(usual),
                                Words.percent(rest.ratio()),
                                Words.time(onset),
                                Words.chance(logTail)));
    }

    private String name(String word) {
        return part.value().isEmpty() ? word : word + " " + part.value();
    }
}
