package io.matchday.capacity.report;

import io.matchday.capacity.demand.Amounts;
import io.matchday.capacity.pool.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one product's part in an event. */
@Schema(name = "ReportTotal", description = "What an event wanted, got and used of one product in one unit")
record TotalLine(
        @Schema(required = true, examples = "CDN") String product,
        @Schema(required = true, description = "What all amounts count") Unit unit,
        @Schema(
                        nullable = true,
                        description = "What the event needs of it by the demand as it stands, over all regions; null"
                                + " where no need is known, and for customers")
                Amounts needed,
        @Schema(required = true) Quantities amounts,
        @Schema(nullable = true) Use use,
        @Schema(
                        nullable = true,
                        description =
                                "By how much held fell short of p90 of the need, region by region; 0 when it did not;"
                                        + " null without needed")
                Long shortOfP90) {}
