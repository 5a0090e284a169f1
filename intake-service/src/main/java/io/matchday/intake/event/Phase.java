package io.matchday.intake.event;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an event stands between the first questionnaire and its close. */
@Schema(description = "Phase of an event: DRAFT, PREPARING, READY, LIVE, CLOSING, CLOSED in this order, or CANCELLED")
public enum Phase {
    DRAFT,
    PREPARING,
    READY,
    LIVE,
    CLOSING,
    CLOSED,
    CANCELLED;

    /** The phases that may follow this one. */
    public Set<Phase> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PREPARING, CANCELLED);
            case PREPARING -> EnumSet.of(READY, CANCELLED);
            case READY -> EnumSet.of(PREPARING, LIVE, CANCELLED);
            case LIVE -> EnumSet.of(CLOSING);
            case CLOSING -> EnumSet.of(LIVE, CLOSED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(Phase.class);
        };
    }

    /** Whether the event's facts are settled and may no longer be changed. */
    public boolean frozen() {
        return next().isEmpty();
    }
}
