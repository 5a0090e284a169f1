package io.matchday.benchmarks.latency;

import io.matchday.benchmarks.measure.Figure;
import io.matchday.benchmarks.measure.Machine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run has shown.
 *
 * @param tried all tries
 * @param titles the receivers' names for people, by their keys, ours first
 * @param missing peers that are not installed
 * @param load all lines that came while it was tried
 */
record LatencyOutcome(List<Tried> tried, Map<String, String> titles, List<String> missing, LoadTold load) {

    private static final double MEDIAN_TARGET = 1;
    private static final double LONGEST_TARGET = 2;

    LatencyOutcome {
        tried = List.copyOf(tried);
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        missing = List.copyOf(missing);
    }

    /**
     * The load, in lines per second.
     *
     * @param capacity what the machine took when nothing held the sender back; not a number when that was not asked
     * @param asked what was to be sent
     * @param came what was taken while the tries ran
     */
    record LoadTold(double capacity, double asked, double came) {

        /** Less than this share of what was asked is another load. */
        private static final double ENOUGH = 0.9;

        /** Whether the tries ran beside the load that they were to run beside. */
        boolean kept() {
            return came >= ENOUGH * asked;
        }

        String told() {
            String capacityTold = Double.isNaN(capacity) ? "" : Figure.text("; the machine takes %,.0f", capacity);
            String lacking = kept() ? "" : ": TOO FEW, as when the machine is busy with something else";
            return Figure.text("load %,.0f lines/s taken, %,.0f asked%s%s", came, asked, capacityTold, lacking);
        }
    }

    /** Whether the monitor told of every try. */
    boolean toldOfAll() {
        return delays(Hooks.OURS).missed() == 0;
    }

    Delays delays(String receiver) {
        List<Double> seconds = tried.stream()
                .filter(one -> one.told().getOrDefault(receiver, -1.0) >= 0)
                .map(one -> one.told().get(receiver))
                .toList();
        return Delays.of(seconds, tried.size());
    }

    List<String> told() {
        List<String> keys = List.copyOf(titles.keySet());
        List<String> lines = new ArrayList<>(
                List.of(Machine.told(), load.told(), "seconds from the first failing line's POST", header(keys)));
        tried.forEach(one -> lines.add(one.told(keys)));
        lines.add("");
        lines.add(Figure.text("%-52s %8s %8s %8s   %s", "", "median", "p95", "max", "told"));
        titles.forEach((key, title) ->
                lines.add(Figure.text("%-52s %s", title, delays(key).told())));
        missing.forEach(program -> lines.add(program + " is not installed; nothing runs beside"));
        lines.add(Figure.text(
                "target: median <= %.1f s, max <= %.1f s, every try told, beside the load asked for: %s",
                MEDIAN_TARGET, LONGEST_TARGET, onTarget() ? "kept" : "NOT kept"));
        return lines;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("machine", Machine.told());
        if (!Double.isNaN(load.capacity())) {
            json.put("capacityLinesPerSecond", Math.round(load.capacity()));
        }
        json.put("askedLinesPerSecond", Math.round(load.asked()));
        json.put("takenLinesPerSecond", Math.round(load.came()));
        json.put("loadKept", load.kept());
        Map<String, Object> receivers = new LinkedHashMap<>();
        titles.keySet().forEach(key -> receivers.put(key, delays(key).json()));
        json.put("receivers", receivers);
        json.put("notInstalled", missing);
        json.put("targetMedianSeconds", MEDIAN_TARGET);
        json.put("targetMaxSeconds", LONGEST_TARGET);
        json.put("targetKept", onTarget());
        json.put("tries", tried.stream().map(Tried::json).toList());
        return json;
    }

    private boolean onTarget() {
        Delays ours = delays(Hooks.OURS);
        return load.kept() && ours.missed() == 0 && ours.median() <= MEDIAN_TARGET && ours.longest() <= LONGEST_TARGET;
    }

    private static String header(List<String> keys) {
        StringBuilder header = new StringBuilder(Figure.text("%3s %8s %8s", "try", "durable", "detected"));
        keys.forEach(key -> header.append(Figure.text(" %12s", key)));
        return header.toString();
    }
}
