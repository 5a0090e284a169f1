package io.matchday.benchmarks.reserve;

import io.matchday.benchmarks.measure.Figure;
import io.matchday.benchmarks.measure.Machine;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run has shown.
 *
 * @param asked what came of each thread's attempts
 * @param seconds how long all of them took
 * @param total of the pool
 * @param highest level of the pool by its own account
 */
record ReserveOutcome(int threads, List<Asker.Asked> asked, double seconds, long total, long highest) {

    private static final double PERCENT = 100.0;

    ReserveOutcome {
        asked = List.copyOf(asked);
    }

    int attempts() {
        return asked.stream().mapToInt(one -> one.millis().size()).sum();
    }

    int granted() {
        return asked.stream().mapToInt(Asker.Asked::granted).sum();
    }

    int released() {
        return asked.stream().mapToInt(Asker.Asked::released).sum();
    }

    double perSecond() {
        return attempts() / seconds;
    }

    /** What the answers add up to, by their own windows. */
    long answered() {
        return Granted.highest(
                asked.stream().flatMap(one -> one.kept().stream()).toList());
    }

    boolean neverAbove() {
        return highest <= total && answered() == highest;
    }

    List<String> told() {
        return List.of(
                Machine.told(),
                Figure.text(
                        "%,d attempts by %d threads in %.1f s: %.0f a second; median %.1f ms, 99 %% within %.1f ms",
                        attempts(), threads, seconds, perSecond(), millis(50), millis(99)),
                Figure.text("granted %,d, refused %,d, handed back %,d", granted(), attempts() - granted(), released()),
                Figure.text(
                        "highest level %,d of %,d; the answers add up to %,d: %s",
                        highest, total, answered(), neverAbove() ? "never above the total" : "OVERBOOKED OR LOST"));
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("machine", Machine.told());
        json.put("threads", threads);
        json.put("attempts", attempts());
        json.put("granted", granted());
        json.put("released", released());
        json.put("seconds", seconds);
        json.put("perSecond", perSecond());
        json.put("medianMillis", millis(50));
        json.put("p99Millis", millis(99));
        json.put("total", total);
        json.put("highest", highest);
        json.put("answered", answered());
        json.put("neverAbove", neverAbove());
        return json;
    }

    private double millis(int percent) {
        double[] sorted = asked.stream()
                .flatMap(one -> one.millis().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percent / PERCENT * sorted.length) - 1];
    }
}
