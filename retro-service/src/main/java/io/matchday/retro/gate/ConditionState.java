package io.matchday.retro.gate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be said of a condition. */
@Schema(description = "UNKNOWN: whoever knows cannot be asked now, or has nothing to tell; it counts as not met")
public enum ConditionState {
    MET,
    UNMET,
    UNKNOWN
}
