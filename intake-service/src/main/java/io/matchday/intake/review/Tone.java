package io.matchday.intake.review;

import io.matchday.intake.channeltest.ChannelState;
import io.matchday.intake.drill.DrillResult;
import io.matchday.intake.readiness.Colour;
import io.matchday.intake.trap.Certainty;
import java.util.Locale;

/** Which sign stands beside a state. Each has a shape of its own, so that none is told by its colour alone. */
enum Tone {
    GREEN,
    YELLOW,
    RED,
    /** Nothing good or bad is said. */
    NONE;

    static Tone of(Colour colour) {
        return switch (colour) {
            case GREEN -> GREEN;
            case YELLOW -> YELLOW;
            case RED -> RED;
        };
    }

    static Tone of(ChannelState state) {
        return switch (state) {
            case SENT, CONFIRMED -> GREEN;
            case UNTESTED, STALE -> YELLOW;
            case FAILED -> RED;
        };
    }

    static Tone of(DrillResult result) {
        return switch (result) {
            case PASSED -> GREEN;
            case PASSED_WITH_FOLLOW_UPS -> YELLOW;
            case FAILED -> RED;
        };
    }

    static Tone of(Certainty certainty) {
        return switch (certainty) {
            case HIT -> RED;
            case POSSIBLE -> YELLOW;
            case ASK -> NONE;
        };
    }

    /** Its name in the stylesheet. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
