package io.matchday.monitor.verdict;

import io.matchday.monitor.locate.Cause;
import io.matchday.monitor.locate.LeafTable;
import io.matchday.monitor.locate.Localisation;
import io.matchday.monitor.locate.Locator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Which values stand out. Requests are known by one dimension at a time, so each dimension is a table of ratios of its own, whose
 * smallest set of causes the {@link Locator} finds; carrier and region of clients have little to do with each other, so they are
 * also looked at together. What the dimensions say is then held against each other.
 */
final class Suspects {

    private static final List<List<Dimension>> TABLES = List.of(
            List.of(Dimension.NODE),
            List.of(Dimension.STREAM),
            List.of(Dimension.REGION),
            List.of(Dimension.ISP),
            List.of(Dimension.ISP, Dimension.REGION),
            List.of(Dimension.CACHE));

    private final Locator locator = new Locator();

    /** The best of every table, best first; those that do not stand out included, for telling why they were ruled out. */
    List<Suspect> of(Comparison comparison) {
        List<Suspect> suspects = new ArrayList<>();
        for (List<Dimension> dimensions : TABLES) {
            of(comparison, dimensions).ifPresent(suspects::add);
        }
        suspects.sort(Comparator.comparingDouble(Suspect::likelihood).reversed());
        return suspects;
    }

    private Optional<Suspect> of(Comparison comparison, List<Dimension> dimensions) {
        List<Comparison.Row> rows = comparison.by(dimensions);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        double drift = Comparison.drift(rows);
        List<Comparison.Row> found = standingOut(dimensions, rows, drift);
        if (found.isEmpty()) {
            // The worst one is told as ruled out.
            found = List.of(rows.stream()
                    .max(Comparator.comparingDouble(row -> row.figures().excess()))
                    .orElseThrow());
        }
        return Optional.of(Suspect.of(dimensions, found, comparison.all(), drift));
    }

    private List<Comparison.Row> standingOut(List<Dimension> dimensions, List<Comparison.Row> rows, double drift) {
        LeafTable.Builder table =
                LeafTable.by(dimensions.stream().map(Dimension::key).toList());
        for (Comparison.Row row : rows) {
            Figures figures = row.figures();
            double bad = (double) figures.troubledAfter();
            double whole = Math.max((double) figures.requestsAfter(), Math.max(1, bad));
            List<String> values = dimensions.stream()
                    .map(dimension -> row.scope().values().get(dimension))
                    .toList();
            table.row(values, bad, Math.min(whole, drift * figures.expected()), whole);
        }
        if (!(locator.locate(table.build()) instanceof Localisation.Located located)
                || located.direction() != Localisation.Direction.RISE) {
            return List.of();
        }
        Map<SortedMap<String, String>, Comparison.Row> byName =
                rows.stream().collect(Collectors.toMap(row -> row.scope().named(), row -> row, (one, other) -> one));
        return located.causes().stream()
                .map(Cause::combination)
                .map(combination -> byName.get(combination.values()))
                .filter(row -> row != null)
                .toList();
    }
}
