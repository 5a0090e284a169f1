package io.matchday.capacity.report;

import io.matchday.capacity.money.Money;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one thing that was held costs.
 *
 * @param countedUntil until when it is paid for; from where nothing was held
 * @param cost null where the pool has no price
 */
@Schema(name = "ReportCostItem", description = "What one thing that was held costs by its pool's price")
record CostItem(
        @Schema(required = true) ItemKind kind,
        @Schema(required = true, description = "Id of the reservation or scale request") long id,
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true, description = "In the pool's unit") long amount,
        @Schema(required = true) Instant from,
        @Schema(
                        required = true,
                        description = "Until when it is counted: the end of what was bought or held, or the moment of"
                                + " this report where it has no end yet")
                Instant countedUntil,
        @Schema(nullable = true) Cost cost) {
    /** What it costs, where that is known. */
    @Schema(name = "ReportItemCost", nullable = true, description = "What it costs; null where the pool has no price")
    record Cost(@Schema(required = true) Money estimated) {}
}
