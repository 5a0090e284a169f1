package io.matchday.retro.retrospective;

import io.matchday.platform.text.Message;
import io.matchday.retro.capacity.EventReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How right the forecast was. */
@Schema(
        name = "ForecastFacts",
        nullable = true,
        description = "How right the demand was as it stood when the event began; null for customers")
public record ForecastFacts(
        @Schema(required = true, description = "From when it is") Instant asOf,
        @Schema(
                        required = true,
                        description = "Whether it is from after the start, and may know more than could be known")
                boolean late,
        @Schema(required = true, description = "Whether all that was measured was known when this was assembled")
                boolean upToDate,
        @Schema(required = true) List<Line> lines) {
    public ForecastFacts {
        lines = List.copyOf(lines);
    }

    static ForecastFacts of(EventReport report) {
        EventReport.Forecast forecast = report.forecast();
        return new ForecastFacts(
                forecast.asOf(),
                forecast.late(),
                report.sources().stream().allMatch(EventReport.Told::current),
                forecast.lines().stream().map(Line::of).toList());
    }

    /** Of one product in one unit. */
    @Schema(
            name = "ForecastLineFacts",
            description = "How right it was of one product in one unit; what is not known, or not judged, is null")
    public record Line(
            @Schema(required = true) String product,
            @Schema(required = true, description = "What the amounts count") String unit,
            @Schema(
                            nullable = true,
                            description =
                                    "Enough in half of such events, of what can be measured; of all that is needed"
                                            + " where nothing can")
                    Long p50,
            @Schema(nullable = true, description = "The same, enough in nine of ten") Long p90,
            @Schema(nullable = true, description = "Highest traffic of ten seconds") Long measured,
            @Schema(nullable = true, description = "When that was, in log time") Instant measuredAt,
            @Schema(nullable = true, description = "measured / p50 - 1: 0.2 where a fifth more came") Double errorOfP50,
            @Schema(nullable = true, description = "Whether measured stayed within p90") Boolean coveredByP90,
            @Schema(nullable = true) Unjudged unjudged) {
        static Line of(EventReport.ForecastLine line) {
            Optional<EventReport.Needed> forecast =
                    Optional.ofNullable(line.traffic()).or(() -> Optional.ofNullable(line.needed()));
            return new Line(
                    line.product(),
                    line.unit(),
                    forecast.map(EventReport.Needed::p50).orElse(null),
                    forecast.map(EventReport.Needed::p90).orElse(null),
                    line.measured(),
                    line.measuredAt(),
                    line.errorOfP50(),
                    line.coveredByP90(),
                    line.unjudged() == null
                            ? null
                            : new Unjudged(line.unjudged().message()));
        }
    }

    /** Why it is not judged. */
    @Schema(name = "ForecastUnjudged", nullable = true, description = "Why it is not judged; null where it is")
    public record Unjudged(@Schema(required = true) Message why) {}
}
