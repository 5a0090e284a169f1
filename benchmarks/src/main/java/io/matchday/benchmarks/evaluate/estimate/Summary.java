package io.matchday.benchmarks.evaluate.estimate;

import io.matchday.benchmarks.measure.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The outcomes of one method over all seeds. */
record Summary(String method, String protocol, List<Outcome> outcomes) {

    Summary {
        outcomes = List.copyOf(outcomes);
    }

    String[] cells() {
        return new String[] {
            protocol,
            method,
            percent(mean(Outcome::meanError)),
            percent(mean(Outcome::medianError)),
            percent(mean(Outcome::withinBand)),
            percent(mean(Outcome::belowHigh)),
            range(Outcome::belowHigh)
        };
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("protocol", protocol);
        json.put("method", method);
        json.put("events", outcomes.stream().mapToInt(Outcome::events).sum());
        json.put("meanError", mean(Outcome::meanError));
        json.put("medianError", mean(Outcome::medianError));
        if (banded()) {
            json.put("withinBand", mean(Outcome::withinBand));
            json.put("belowHigh", mean(Outcome::belowHigh));
            json.put("leastBelowHigh", least(Outcome::belowHigh));
            json.put("mostBelowHigh", most(Outcome::belowHigh));
        }
        return json;
    }

    private boolean banded() {
        return !Double.isNaN(mean(Outcome::belowHigh));
    }

    private String range(ToDoubleFunction<Outcome> figure) {
        return banded() ? percent(least(figure)) + " to " + percent(most(figure)) : "-";
    }

    private double mean(ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    private double least(ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).min().orElse(Double.NaN);
    }

    private double most(ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).max().orElse(Double.NaN);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : Figure.text("%.1f %%", 100 * share);
    }
}
