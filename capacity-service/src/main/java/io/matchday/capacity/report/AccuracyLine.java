package io.matchday.capacity.report;

import io.matchday.capacity.demand.Amounts;
import io.matchday.capacity.pool.Unit;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How right a forecast was of one product in one unit. */
@Schema(name = "ReportForecastLine", description = "How right a forecast was of one product in one unit")
record AccuracyLine(
        @Schema(required = true, examples = "CDN") String product,
        @Schema(required = true) Unit unit,
        @Schema(nullable = true, description = "All that was forecast of it; null where nothing was") Amounts needed,
        @Schema(
                        nullable = true,
                        description =
                                "The part of it that monitor-service can measure, by which it is judged; null where"
                                        + " there is none")
                Amounts traffic,
        @Schema(nullable = true, description = "Highest traffic of ten seconds, in the unit; null where none was heard")
                Long measured,
        @Schema(
                        nullable = true,
                        description =
                                "Start of those ten seconds, in log time; null where it cannot be told, or not yet")
                Instant measuredAt,
        @Schema(
                        nullable = true,
                        description = "measured / traffic.p50 - 1: 0.2 where a fifth more came than p50, negative where"
                                + " less did; null where it is not judged")
                Double errorOfP50,
        @Schema(
                        nullable = true,
                        description = "Whether measured stayed within traffic.p90; null where it is not judged")
                Boolean coveredByP90,
        @Schema(nullable = true) Unjudged.Reason unjudged) {}
