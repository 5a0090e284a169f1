package io.matchday.monitor.ahead;

import io.matchday.monitor.detect.Share;
import java.util.List;

/**
 * What has come of an optimisation.
 *
 * @param from slot since which it is counted
 * @param until second after the newest slot heard
 * @param after what the domain was counted since
 * @param later rises of the domain that began since
 * @param same of them, those of the same trouble
 * @param parts what the named parts were counted since
 */
record Effect(long from, long until, Counts after, long later, long same, List<Part> parts) {

    Effect {
        parts = List.copyOf(parts);
    }

    /**
     * A part that the judgement named.
     *
     * @param cause the part, with its counts before and in the rise
     * @param from since when it is counted here
     * @param after what it was counted since
     */
    record Part(JudgedCause cause, long from, Share after) {}
}
