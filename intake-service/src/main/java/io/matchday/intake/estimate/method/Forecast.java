package io.matchday.intake.estimate.method;

import java.util.List;

/**
 * What past events say of one to come.
 *
 * @param p10 one in ten such events stays below
 * @param p50 the middle: the weighted geometric mean of the adjusted values
 * @param p90 nine in ten stay below
 * @param group the narrowest group with enough past events
 * @param effectiveEvents how many equally weighted events would say as much
 * @param similarEvents how many are much like the target
 * @param byAudience whether values were scaled by viewers
 * @param parts the events, the weightiest first
 */
public record Forecast(
        double p10,
        double p50,
        double p90,
        Group group,
        double effectiveEvents,
        int similarEvents,
        boolean byAudience,
        List<Part> parts) {

    /** So many similar events are needed before their word counts against the customer's. */
    public static final int ENOUGH = 3;

    public Forecast {
        parts = List.copyOf(parts);
    }

    /** Whether enough events are similar. */
    public boolean founded() {
        return similarEvents >= ENOUGH;
    }
}
