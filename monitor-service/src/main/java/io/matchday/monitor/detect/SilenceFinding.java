package io.matchday.monitor.detect;

import io.matchday.platform.text.Message;

/**
 * A domain or source that is heard of no more.
 *
 * @param onset first silent slot
 * @param at slot that showed it
 * @param seconds silent for so long
 * @param usual requests or bodies in a slot before
 * @param logTail ln of the probability by chance
 */
public record SilenceFinding(long onset, long at, int seconds, double usual, double logTail) implements Finding {

    @Override
    public Kind kind() {
        return Kind.SILENCE;
    }

    @Override
    public Message text(String subject) {
        return new Message(
                "%s: silent for %d s, since %s, where %s came in each slot; by chance at most %s"
                        .formatted(subject, seconds, Words.time(onset), Words.number(usual), Words.chance(logTail)),
                "%s：已静默 %d 秒，始于 %s，此前每个时间片平均 %s；偶然概率不超过 %s"
                        .formatted(subject, seconds, Words.time(onset), Words.number(usual), Words.chance(logTail)));
    }
}
