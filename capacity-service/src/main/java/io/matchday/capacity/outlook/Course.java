package io.matchday.capacity.outlook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a series of readings is heading. */
@Schema(
        name = "TrafficCourse",
        description =
                "UNKNOWN: fewer than six slots of the last 40 minutes are known. NOT_RISING: no rise that noise could"
                        + " not explain. FLATTENING: it rises, and is expected to level off below the limit. RISING: it rises"
                        + " towards the limit. REACHED: it is at the limit now")
public enum Course {
    UNKNOWN,
    NOT_RISING,
    FLATTENING,
    RISING,
    REACHED
}
