package io.matchday.monitor.series;

import io.matchday.platform.remote.Source;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event's counts over time. */
@Schema(name = "Series", description = "Counts per value of a dimension and step of log time")
record SeriesView(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "The dimension, as asked for") String by,
        @Schema(required = true, description = "Beginning, inclusive") Instant from,
        @Schema(required = true, description = "End, exclusive") Instant to,
        @Schema(required = true, description = "Length of a step, ISO 8601", examples = "PT1M") String step,
        @Schema(required = true, description = "Where the event's domains are known from, and how old that is")
                List<Source> sources,
        @Schema(required = true, description = "Counts from before this time may be gone") Instant keptSince,
        @Schema(required = true, description = "The busiest first; (other) last, for all that are not shown")
                List<Line> series)
        implements Tabular {

    private static final List<String> COLUMNS =
            List.of("value", "start", "requests", "errors", "errorRatio", "bitsPerSecond");

    SeriesView {
        sources = List.copyOf(sources);
        series = List.copyOf(series);
    }

    /** One value over the whole range. */
    @Schema(name = "SeriesLine")
    record Line(
            @Schema(required = true) String value,
            @Schema(required = true) long requests,
            @Schema(required = true, description = "Requests with status 0 (client left) or from 400") long errors,
            @Schema(required = true, description = "Errors per request, 0..1; 0 without requests") double errorRatio,
            @Schema(required = true, description = "In the order of time; only steps with requests")
                    List<Point> points) {

        Line {
            points = List.copyOf(points);
        }

        static Line of(String value, NavigableMap<Long, Tally> steps, Step step) {
            Tally all = Lines.sum(steps);
            List<Point> points = steps.entrySet().stream()
                    .map(one -> Point.of(one.getKey(), one.getValue(), step))
                    .toList();
            return new Line(value, all.requests(), all.errors(), all.errorRatio(), points);
        }
    }

    /** One step of one value. */
    @Schema(name = "SeriesPoint")
    record Point(
            @Schema(required = true) Instant start,
            @Schema(required = true) long requests,
            @Schema(required = true) long errors,
            @Schema(required = true, description = "Errors per request, 0..1") double errorRatio,
            @Schema(required = true, description = "Over the whole step, the newest one too though it may not be over")
                    long bitsPerSecond) {

        static Point of(long start, Tally counted, Step step) {
            return new Point(
                    Instant.ofEpochSecond(start),
                    counted.requests(),
                    counted.errors(),
                    counted.errorRatio(),
                    counted.bitsPerSecond(step.seconds()));
        }
    }

    @Override
    public String csv() {
        return Csv.of(COLUMNS, series.stream().flatMap(line -> line.points().stream()
                .map(point -> row(line.value(), point))));
    }

    private static List<?> row(String value, Point point) {
        return List.of(
                value, point.start(), point.requests(), point.errors(), point.errorRatio(), point.bitsPerSecond());
    }
}
