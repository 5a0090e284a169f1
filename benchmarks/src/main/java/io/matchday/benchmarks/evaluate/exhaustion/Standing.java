package io.matchday.benchmarks.evaluate.exhaustion;

import io.matchday.benchmarks.measure.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How right one method is about the same ramps as the others.
 *
 * @param errors one for each ramp, as a share of its length
 */
record Standing(Method method, List<Ramp> ramps, List<Double> errors) {
    Standing {
        ramps = List.copyOf(ramps);
        errors = List.copyOf(errors);
    }

    static Standing of(Method method, List<Ramp> ramps) {
        return new Standing(
                method,
                ramps,
                ramps.stream().map(ramp -> ramp.errorOf(method.remaining(ramp))).toList());
    }

    static String[] headings() {
        List<String> headings = new ArrayList<>(List.of("METHOD", "RIGHT"));
        Arrays.stream(RampKind.values())
                .map(kind -> kind.title().toUpperCase(Locale.ROOT))
                .forEach(headings::add);
        headings.add("MEDIAN ERROR");
        return headings.toArray(String[]::new);
    }

    String[] cells() {
        List<String> cells = new ArrayList<>(List.of(method.title(), right() + " of " + ramps.size()));
        for (RampKind kind : RampKind.values()) {
            cells.add(right(kind) + " of "
                    + ramps.stream().filter(ramp -> ramp.kind() == kind).count());
        }
        double median = errors.stream().sorted().toList().get(errors.size() / 2);
        cells.add(Double.isInfinite(median) ? "-" : Figure.text("%.1f %%", 100 * median));
        return cells.toArray(String[]::new);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("method", method.title());
        json.put("right", right());
        for (RampKind kind : RampKind.values()) {
            json.put(kind.title(), right(kind));
        }
        return json;
    }

    long right() {
        return errors.stream().filter(error -> error <= RampOutcome.ALLOWED).count();
    }

    private long right(RampKind kind) {
        return IntStream.range(0, ramps.size())
                .filter(i -> ramps.get(i).kind() == kind && errors.get(i) <= RampOutcome.ALLOWED)
                .count();
    }
}
