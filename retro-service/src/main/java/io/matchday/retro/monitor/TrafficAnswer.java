package io.matchday.retro.monitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/**
 * What monitor says of an event's traffic over a range of log time.
 *
 * @param slots those with requests, in the order of time
 * @param newestSlot the newest ever heard of, in the range or after it; null when none was
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TrafficAnswer(List<TrafficSlot> slots, Instant newestSlot) {

    TrafficAnswer {
        slots = List.copyOf(slots);
    }
}
