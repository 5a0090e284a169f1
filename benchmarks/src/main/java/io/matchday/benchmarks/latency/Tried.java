package io.matchday.benchmarks.latency;

import io.matchday.benchmarks.measure.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one try, in seconds from the moment at which its first failing line was sent.
 *
 * @param number of the try
 * @param durable until the monitor had answered for the body with that line; not a number when it did not
 * @param detected until the monitor opened the incident; not a number when it did not
 * @param told until each receiver was told; less than nothing when it was told before, and absent when not at all
 */
record Tried(int number, double durable, double detected, Map<String, Double> told) {

    Tried {
        told = Map.copyOf(told);
    }

    /** A line of the table, with the receivers in this order. */
    String told(List<String> receivers) {
        StringBuilder line = new StringBuilder(Figure.text("%3d %8s %8s", number, cell(durable), cell(detected)));
        receivers.forEach(receiver -> line.append(Figure.text(" %12s", cell(told.getOrDefault(receiver, Double.NaN)))));
        return line.toString();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("try", number);
        if (!Double.isNaN(durable)) {
            json.put("durableSeconds", durable);
        }
        if (!Double.isNaN(detected)) {
            json.put("detectedSeconds", detected);
        }
        json.put("toldSeconds", told);
        return json;
    }

    private static String cell(double seconds) {
        if (Double.isNaN(seconds)) {
            return "-";
        }
        return seconds < 0 ? "early" : Figure.text("%.3f", seconds);
    }
}
