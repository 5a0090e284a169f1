package io.matchday.capacity.report;

import io.matchday.capacity.demand.Amounts;
import io.matchday.capacity.pool.Unit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one pool's part in an event. */
@Schema(name = "ReportPool", description = "What an event wanted, got and used of one pool")
record PoolLine(
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true, examples = "CDN") String product,
        @Schema(required = true) String region,
        @Schema(nullable = true) String zone,
        @Schema(nullable = true, description = "Carrier; null: of none") String isp,
        @Schema(required = true, description = "What all amounts of the pool count") Unit unit,
        @Schema(
                        nullable = true,
                        description =
                                "What the event needs of the product in the pool's region and unit, in which other"
                                        + " pools may have a part; null where no need is known, and for customers")
                Amounts needed,
        @Schema(required = true) Quantities amounts,
        @Schema(
                        nullable = true,
                        description = "Measured only where it is the event's only pool of the product in bit/s")
                Use use,
        @Schema(required = true, description = "Oldest first, drafts and cancelled ones too")
                List<RequestLine> requests) {
    PoolLine {
        requests = List.copyOf(requests);
    }
}
