package io.matchday.capacity.report;

import io.matchday.capacity.demand.DemandSource;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How right the forecast of an event was. */
@Schema(
        name = "ReportForecast",
        nullable = true,
        description = "How right the demand was as it stood when the event began; null for customers, and for an event"
                + " that was cancelled before it began")
record ForecastPart(
        @Schema(required = true, description = "Whether it is frozen; before the event begins it is the demand of now")
                boolean frozen,
        @Schema(required = true, description = "From when it is") Instant asOf,
        @Schema(
                        required = true,
                        description =
                                "Whether it is from more than 15 minutes after the start, and may know more than could be known then")
                boolean late,
        @Schema(required = true, description = "False while something was missing that a need would follow from")
                boolean complete,
        @Schema(required = true, description = "Version of the rules it was found by") String rulesVersion,
        @Schema(required = true, description = "What it rests on, and how old that was then")
                List<DemandSource> sources,
        @Schema(required = true, description = "By product and unit; traffic that nobody had forecast last")
                List<AccuracyLine> lines) {
    ForecastPart {
        sources = List.copyOf(sources);
        lines = List.copyOf(lines);
    }

    static ForecastPart of(Forecast forecast, boolean frozen, Accuracy accuracy) {
        return new ForecastPart(
                frozen,
                forecast.frozenAt(),
                frozen && forecast.late(),
                forecast.complete(),
                forecast.rulesVersion(),
                forecast.sources(),
                accuracy.lines(forecast));
    }
}
