package io.matchday.launcher.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What the monitor made of one body.
 *
 * @param accepted lines counted
 * @param rejected lines that could not be counted
 * @param duplicate lines that an earlier delivery had brought
 * @param late lines that came too late to be counted
 * @param refusals how often the monitor asked to come again before it took the body
 * @param latency how long the answer that took it was in coming
 */
public record Receipt(long accepted, long rejected, long duplicate, long late, int refusals, Duration latency) {

    /**
     * Reads an answer. A body that was sent again may be known already, because its first answer got lost: its lines
     * count as accepted.
     */
    static Receipt of(JsonNode answer, boolean sentBefore, int refusals, Duration latency) {
        long accepted = answer.path("accepted").asLong();
        long duplicate = answer.path("duplicate").asLong();
        return new Receipt(
                sentBefore ? accepted + duplicate : accepted,
                answer.path("rejected").asLong(),
                sentBefore ? 0 : duplicate,
                answer.path("late").asLong(),
                refusals,
                latency);
    }
}
