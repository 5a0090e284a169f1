package io.matchday.monitor.series;

import io.matchday.platform.remote.Source;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long an event's requests took. */
@Schema(name = "Quantiles", description = "Quantiles in seconds, each at most 1.6 % off")
record QuantilesView(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "As asked for") String metric,
        @Schema(required = true, description = "Beginning, inclusive") Instant from,
        @Schema(required = true, description = "End, exclusive") Instant to,
        @Schema(required = true, description = "Length of a step, ISO 8601", examples = "PT1M") String step,
        @Schema(required = true, description = "Where the event's domains are known from, and how old that is")
                List<Source> sources,
        @Schema(required = true, description = "Counts from before this time may be gone") Instant keptSince,
        @Schema(required = true, description = "All steps together") Figures whole,
        @Schema(required = true, description = "In the order of time; only steps with requests that told it")
                List<Point> points)
        implements Tabular {

    private static final List<String> COLUMNS =
            List.of("scope", "start", "count", "p50Seconds", "p90Seconds", "p95Seconds", "p99Seconds", "maxSeconds");

    QuantilesView {
        sources = List.copyOf(sources);
        points = List.copyOf(points);
    }

    /** A stretch of time; without requests there is nothing but their count. */
    @Schema(name = "QuantileFigures")
    record Figures(
            @Schema(required = true, description = "Requests that told it") long count,
            @Schema(nullable = true) Double p50Seconds,
            @Schema(nullable = true) Double p90Seconds,
            @Schema(nullable = true) Double p95Seconds,
            @Schema(nullable = true) Double p99Seconds,
            @Schema(nullable = true) Double maxSeconds) {

        static Figures of(Histogram counted) {
            return counted.count() == 0
                    ? new Figures(0, null, null, null, null, null)
                    : new Figures(
                            counted.count(),
                            Histogram.seconds(counted.micros(50)),
                            Histogram.seconds(counted.micros(90)),
                            Histogram.seconds(counted.micros(95)),
                            Histogram.seconds(counted.micros(99)),
                            Histogram.seconds(counted.longestMicros()));
        }
    }

    /** One step. */
    @Schema(name = "QuantilePoint")
    record Point(
            @Schema(required = true) Instant start,
            @Schema(required = true, description = "Requests that told it") long count,
            @Schema(required = true) double p50Seconds,
            @Schema(required = true) double p90Seconds,
            @Schema(required = true) double p95Seconds,
            @Schema(required = true) double p99Seconds,
            @Schema(required = true) double maxSeconds) {

        static Point of(Instant start, Figures told) {
            return new Point(
                    start,
                    told.count(),
                    told.p50Seconds(),
                    told.p90Seconds(),
                    told.p95Seconds(),
                    told.p99Seconds(),
                    told.maxSeconds());
        }
    }

    @Override
    public String csv() {
        List<?> last = Arrays.asList(
                "range",
                from,
                whole.count(),
                whole.p50Seconds(),
                whole.p90Seconds(),
                whole.p95Seconds(),
                whole.p99Seconds(),
                whole.maxSeconds());
        return Csv.of(COLUMNS, Stream.concat(points.stream().map(QuantilesView::row), Stream.of(last)));
    }

    private static List<?> row(Point point) {
        return List.of(
                "step",
                point.start(),
                point.count(),
                point.p50Seconds(),
                point.p90Seconds(),
                point.p95Seconds(),
                point.p99Seconds(),
                point.maxSeconds());
    }
}
