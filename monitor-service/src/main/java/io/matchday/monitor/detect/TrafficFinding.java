package io.matchday.monitor.detect;

import io.matchday.platform.text.Message;

/**
 * Traffic off its course.
 *
 * @param drop whether it is too little; otherwise it is too much
 * @param onset slot it began with
 * @param at slot that showed it
 * @param requests counted in that slot
 * @param expected the forecast nearest to them
 * @param logTail ln of the probability by chance
 */
public record TrafficFinding(boolean drop, long onset, long at, long requests, double expected, double logTail)
        implements Finding {

    @Override
    public Kind kind() {
        return Kind.TRAFFIC;
    }

    TrafficFinding since(long first) {
        return new TrafficFinding(drop, first, at, requests, expected, logTail);
    }

    @Override
    public Message text(String subject) {
        return new Message(
                "%s: traffic has %s: %d requests where %s were due, since %s; by chance at most %s"
                        .formatted(
                                subject,
                                drop ? "dropped" : "surged",
                                requests,
                                Words.number(expected),
                                Words.time(onset),
                                Words.chance(logTail)),
                "%s：流量%s：实际 %d 个请求，预期 %s，始于 %s；偶然概率不超过 %s"
                        .formatted(
                                subject,
                                drop ? "骤降" : "突增",
                                requests,
                                Words.number(expected),
                                Words.time(onset),
                                Words.chance(logTail)));
    }
}
