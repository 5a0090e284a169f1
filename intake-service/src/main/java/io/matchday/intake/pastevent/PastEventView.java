package io.matchday.intake.pastevent;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A past event as it is read. */
@Schema(name = "PastEvent")
record PastEventView(
        @Schema(required = true) String key,
        @Schema(required = true) PastEventFacts facts,
        @Schema(
                        nullable = true,
                        description = "What had been forecast by product; empty where retro-service told of none, null"
                                + " for customers, as a forecast may rest on others' events")
                List<PastForecast> forecasts,
        @Schema(required = true) PastEventSource source,
        @Schema(required = true, description = "Who wrote it down: a person, or the service that measured it")
                String recordedBy,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true, description = "Counts changes; the same figure as in the ETag") long version) {

    PastEventView {
        forecasts = forecasts == null ? null : List.copyOf(forecasts);
    }
}
