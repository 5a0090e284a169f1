package io.matchday.intake.estimate;

import io.matchday.intake.estimate.method.Forecast;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What past events say of what the customer said. */
@Schema(
        name = "GivenVerdict",
        description =
                "NOT_GIVEN: nothing was said; UNCHECKED: fewer than three similar events; LOW: less than half of p50;"
                        + " HIGH: more than three times p90; WITHIN: between these")
enum Verdict {
    NOT_GIVEN,
    UNCHECKED,
    LOW,
    WITHIN,
    HIGH;

    private static final double LEAST_OF_MIDDLE = 0.5;
    private static final double MOST_OF_HIGH = 3;

    /**
     * Judges what was said of a share.
     *
     * @param given null: nothing was said
     */
    static Verdict of(Double given, Forecast forecast, double share) {
        if (given == null) {
            return NOT_GIVEN;
        }
        if (!forecast.founded()) {
            return UNCHECKED;
        }
        if (given < forecast.p50() * share * LEAST_OF_MIDDLE) {
            return LOW;
        }
        return given > forecast.p90() * share * MOST_OF_HIGH ? HIGH : WITHIN;
    }

    boolean doubtful() {
        return this == LOW || this == HIGH;
    }
}
