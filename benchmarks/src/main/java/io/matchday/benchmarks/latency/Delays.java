package io.matchday.benchmarks.latency;

import io.matchday.benchmarks.measure.Figure;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long one receiver waited in all tries.
 *
 * @param sorted seconds, of the tries of which it was told
 * @param tries how many there were
 */
record Delays(List<Double> sorted, int tries) {

    Delays {
        sorted = sorted.stream().sorted().toList();
    }

    static Delays of(Collection<Double> seconds, int tries) {
        return new Delays(List.copyOf(seconds), tries);
    }

    int missed() {
        return tries - sorted.size();
    }

    /** The delay that this share of those told did not exceed; not a number when nobody was told. */
    double quantile(double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    /** The middle one, or the mean of the two in the middle. */
    double median() {
        int size = sorted.size();
        return size == 0 ? Double.NaN : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    double longest() {
        return quantile(1);
    }

    String told() {
        return Figure.text("%8.2f %8.2f %8.2f   %d of %d", median(), quantile(0.95), longest(), sorted.size(), tries);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tries", tries);
        json.put("missed", missed());
        if (!sorted.isEmpty()) {
            json.put("medianSeconds", median());
            json.put("p95Seconds", quantile(0.95));
            json.put("maxSeconds", longest());
        }
        return json;
    }
}
