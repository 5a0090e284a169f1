package io.matchday.retro.gate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stable names of the gate's conditions, in the order in which they are told. */
@Schema(
        description = "EVENT_CLOSING: the event is in phase CLOSING. NO_OPEN_INCIDENTS: all incidents are resolved."
                + " TRAFFIC_FALLEN: the newest traffic is far below the event's peak. TRAFFIC_FLAT: it neither rises,"
                + " falls nor jumps. INDICATORS_NORMAL: the newest error ratio is within the event's strictest target."
                + " CAPACITY_RELEASED: no reservation is held")
public enum ConditionCode {
    EVENT_CLOSING,
    NO_OPEN_INCIDENTS,
    TRAFFIC_FALLEN,
    TRAFFIC_FLAT,
    INDICATORS_NORMAL,
    CAPACITY_RELEASED
}
