package io.matchday.monitor.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * One symptom before and after the onset.
 *
 * @param before slots before it
 * @param after slots since
 * @param symptom what is compared
 */
record Comparison(Period before, Period after, Symptom symptom) {

    /** As in {@code locate.RatioHistory}: a row that was seen little does as all rows together, as if so much more had been seen. */
    private static final double PRIOR = 5;
    /** Error shares of a healthy domain come and go by so much; whatever is beyond belongs to the trouble. */
    static final double MOST_DRIFT = 1.5;

    /** One row: its counts, and what would have been usual. */
    record Row(Scope scope, Figures figures) {}

    Comparison without(Predicate<Trouble> gone) {
        return new Comparison(before.without(gone), after.without(gone), symptom);
    }

    /** All of the domain. */
    Figures all() {
        double expected = common() * after.all();
        return Figures.of(before.all(), before.count(symptom::of), after.all(), after.count(symptom::of), expected);
    }

    /** Every combination of values of some dimensions that has trouble, or requests of its own. */
    List<Row> by(List<Dimension> dimensions) {
        Map<Scope, Long> then = before.by(dimensions, symptom);
        Map<Scope, Long> now = after.by(dimensions, symptom);
        Set<Scope> scopes = new LinkedHashSet<>(now.keySet());
        scopes.addAll(then.keySet());
        if (dimensions.size() == 1) {
            Dimension only = dimensions.get(0);
            after.values(only).forEach(value -> scopes.add(new Scope(Map.of(only, value))));
        }
        List<Row> rows = new ArrayList<>();
        for (Scope scope : scopes) {
            if (scope.isNamed()) {
                rows.add(row(scope, then.getOrDefault(scope, 0L), now.getOrDefault(scope, 0L)));
            }
        }
        return rows;
    }

    private Row row(Scope scope, long then, long now) {
        double requestsBefore = scope.requests(before);
        double requestsAfter = scope.requests(after);
        double rate = (then + PRIOR * weight(scope)) / (requestsBefore + PRIOR / common());
        return new Row(
                scope,
                Figures.of(Math.round(requestsBefore), then, Math.round(requestsAfter), now, rate * requestsAfter));
    }

    /** A file stands beside the requests of the whole domain: next to nothing is usual of it. */
    private double weight(Scope scope) {
        boolean file = scope.values().containsKey(Dimension.STREAM)
                && !after.values(Dimension.STREAM).contains(scope.values().get(Dimension.STREAM));
        return file
                ? 1.0 / Math.max(1, after.by(List.of(Dimension.STREAM), symptom).size())
                : 1;
    }

    /** Never nothing, however little was counted (Jeffreys). */
    private double common() {
        return (before.count(symptom::of) + 0.5) / (before.all() + 1);
    }

    /** By how much everything is off alike, as far as that happens without trouble. */
    static double drift(List<Row> rows) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingDouble(row -> row.figures().lift()));
        ToDoubleFunction<Row> weight = row -> row.figures().expected();
        double half = sorted.stream().mapToDouble(weight).sum() / 2;
        double sum = 0;
        for (Row row : sorted) {
            sum += weight.applyAsDouble(row);
            if (sum >= half) {
                return Math.max(
                        1 / MOST_DRIFT, Math.min(MOST_DRIFT, row.figures().lift()));
            }
        }
        return 1;
    }
}
