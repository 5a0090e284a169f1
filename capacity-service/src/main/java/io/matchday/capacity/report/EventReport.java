package io.matchday.capacity.report;

import io.matchday.platform.remote.Source;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an event wanted, got, used and cost. */
@Schema(name = "EventReport", description = "What an event wanted, got, used and cost, and how right its forecast was")
record EventReport(
        @Schema(required = true) String eventKey,
        @Schema(required = true) Instant madeAt,
        @Schema(required = true) Progress progress,
        @Schema(
                        required = true,
                        description =
                                "intake-service for the event and its needs, monitor-service for what is measured;"
                                        + " measured peaks are kept here, so that they stand while it is away")
                List<Source> sources,
        @Schema(required = true, description = "Every pool that something was promised or asked for of, by key")
                List<PoolLine> pools,
        @Schema(required = true, description = "By product and unit, those among them that are needed and have no pool")
                List<TotalLine> totals,
        @Schema(nullable = true) CostPart cost,
        @Schema(nullable = true) ForecastPart forecast) {
    EventReport {
        sources = List.copyOf(sources);
        pools = List.copyOf(pools);
        totals = List.copyOf(totals);
    }
}
