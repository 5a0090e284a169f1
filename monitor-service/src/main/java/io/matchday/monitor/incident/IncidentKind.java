package io.matchday.monitor.incident;

import io.matchday.monitor.detect.Kind;

/** What an incident, or one of its findings, is about. */
public enum IncidentKind {
    /** Errors among the requests rose above the target, or above what is usual. */
    ERROR_RATIO,
    /** Answers take longer than promised, or than usual. */
    SLOW_ANSWERS,
    /** Players run out of data. */
    STALLS,
    /** Errors use up what the event allows before it ends. */
    ERROR_BUDGET,
    /** Traffic is lost, or comes out of nothing. */
    TRAFFIC,
    /** Nothing is heard any more. */
    SILENCE;

    /** Whether who knows of the one is told little by the other. */
    boolean near(IncidentKind other) {
        return family() == other.family();
    }

    private IncidentKind family() {
        return switch (this) {
            case ERROR_RATIO, ERROR_BUDGET -> ERROR_RATIO;
            case TRAFFIC, SILENCE -> TRAFFIC;
            case SLOW_ANSWERS -> SLOW_ANSWERS;
            case STALLS -> STALLS;
        };
    }

    public static IncidentKind of(Kind kind) {
        return switch (kind) {
            case ERRORS -> ERROR_RATIO;
            case SLOW -> SLOW_ANSWERS;
            case STALLS -> STALLS;
            case BUDGET -> ERROR_BUDGET;
            case TRAFFIC -> TRAFFIC;
            case SILENCE -> SILENCE;
        };
    }
}
