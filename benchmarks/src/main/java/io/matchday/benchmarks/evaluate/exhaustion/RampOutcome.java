package io.matchday.benchmarks.evaluate.exhaustion;

import io.matchday.benchmarks.measure.Figure;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was told of a ramp at half way; times are seconds from the newest slot, infinite for never.
 *
 * @param remaining until all is really taken
 */
record RampOutcome(Ramp ramp, double remaining, double earliest, double likely, double latest) {
    /** Of the ramp's length. */
    static final double ALLOWED = 0.1;

    private static final int MINUTE = 60;

    /** By how much the time told is off, as a share of the time from the ramp's start to exhaustion. */
    double error() {
        return ramp.errorOf(likely);
    }

    /** The same as a share of the time that is left. */
    double errorOfRemaining() {
        return Math.abs(likely - remaining) / remaining;
    }

    boolean right() {
        return error() <= ALLOWED;
    }

    boolean withinBand() {
        return earliest <= remaining && remaining <= latest;
    }

    String[] cells() {
        return new String[] {
            ramp.kind().title(),
            Figure.text("%.1f %%", 100 * ramp.noise()),
            minutes(ramp.seconds()),
            minutes(remaining),
            minutes(likely),
            minutes(earliest) + " to " + minutes(latest),
            percent(error()) + (right() ? "" : " !"),
            percent(errorOfRemaining())
        };
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", ramp.kind().title());
        json.put("noise", ramp.noise());
        json.put("rampSeconds", ramp.seconds());
        json.put("remainingSeconds", remaining);
        json.put("likelySeconds", told(likely));
        json.put("earliestSeconds", told(earliest));
        json.put("latestSeconds", told(latest));
        json.put("error", told(error()));
        json.put("errorOfRemaining", told(errorOfRemaining()));
        json.put("withinBand", withinBand());
        return json;
    }

    private static String minutes(double seconds) {
        return Double.isInfinite(seconds) ? "never" : Figure.text("%.1f", seconds / MINUTE);
    }

    private static String percent(double share) {
        return Double.isInfinite(share) ? "-" : Figure.text("%.1f %%", 100 * share);
    }

    private static Double told(double figure) {
        return Double.isInfinite(figure) ? null : Double.valueOf(figure);
    }
}
