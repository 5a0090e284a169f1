package io.matchday.monitor.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads an event's counts and adds them up as they are asked for. */
@ApplicationScoped
class Readings {

    /** Points in one answer, of all its values together: a bound on memory. */
    static final int MOST_POINTS = 100_000;

    private final CellReader cells;

    Readings(CellReader cells) {
        this.cells = cells;
    }

    /** @param value of the dimension; null for the busiest ones */
    SeriesView series(Scope scope, By by, String value, Range range, Step step, int limit) {
        List<String> kept = value == null ? busiest(scope, by, range, step, limit) : List.of(value);
        Lines lines = new Lines(step, kept);
        cells.read(by, scope.domains(), range, step.seconds(), cell -> {
            if (value == null || cell.value().equals(value)) {
                lines.add(cell);
            }
        });
        List<SeriesView.Line> views = lines.all().entrySet().stream()
                .map(line -> SeriesView.Line.of(line.getKey(), line.getValue(), step))
                .toList();
        return new SeriesView(
                scope.eventKey(),
                by.key(),
                range.from(),
                range.to(),
                step.text(),
                List.of(scope.source()),
                cells.keptSince(by, range, step.seconds()),
                views);
    }

    TopView top(Scope scope, By by, Ranking ranking, Range range, int limit) {
        boolean ofRequests = By.OF_REQUESTS.contains(by);
        Values values = values(scope, by, range);
        Tally total = values.total();
        Stream<Map.Entry<String, Tally>> first = values.first(limit, ranking).stream();
        Instant keptSince = cells.keptSince(by, range, range.seconds());
        return new TopView(
                scope.eventKey(),
                by.key(),
                ranking.key(),
                range.from(),
                range.to(),
                List.of(scope.source()),
                keptSince,
                ofRequests ? total.requests() : null,
                total.errors(),
                first.map(value -> ofRequests
                                ? TopView.Value.ofRequests(value.getKey(), value.getValue(), total)
                                : TopView.Value.ofErrors(value.getKey(), value.getValue(), total))
                        .toList());
    }

    QuantilesView quantiles(Scope scope, Metric metric, Range range, Step step) {
        Quantiles quantiles = new Quantiles(step);
        cells.facetCells(
                metric.facet(),
                scope.domains(),
                range,
                cell -> quantiles.add(cell.slot(), cell.number(), cell.requests()));
        return new QuantilesView(
                scope.eventKey(),
                metric.key(),
                range.from(),
                range.to(),
                step.text(),
                List.of(scope.source()),
                cells.detailsKeptSince(),
                quantiles.all(),
                quantiles.points());
    }

    /** Read beforehand, so that only their points need to be held. */
    private List<String> busiest(Scope scope, By by, Range range, Step step, int limit) {
        long room = MOST_POINTS / Math.max(1, range.points(step));
        return values(scope, by, range).first((int) Math.min(limit, room), Ranking.REQUESTS).stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private Values values(Scope scope, By by, Range range) {
        Values values = new Values();
        cells.read(by, scope.domains(), range, range.seconds(), values::add);
        return values;
    }
}
