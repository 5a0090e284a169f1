package io.matchday.capacity.monitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** Bandwidth over time by the values of a dimension, as monitor-service counts it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SeriesCopy(List<Line> series) {
    /** Value of the line for all that have none of their own. */
    public static final String OTHER = "(other)";

    public SeriesCopy {
        series = series == null ? List.of() : List.copyOf(series);
    }

    /** One value; only steps with requests are among its points. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(String value, List<Point> points) {
        public Line {
            points = points == null ? List.of() : List.copyOf(points);
        }
    }

    /** One step; the newest may not be over. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Point(Instant start, long bitsPerSecond) {}
}
