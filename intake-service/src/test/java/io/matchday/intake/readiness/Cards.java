package io.matchday.intake.readiness;

import java.util.List;

/** Scorecards for the tests of those who show them. */
public final class Cards {

    private Cards() {}

    public static Scorecard of(Missing... missing) {
        return Scorecard.of(List.of(missing));
    }
}
