package io.matchday.capacity.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an event costs. */
@Schema(name = "ReportCost", nullable = true, description = "What an event costs; null for customers")
record CostPart(
        @Schema(required = true, description = "One for each currency, by its code") List<CostTotal> totals,
        @Schema(required = true, description = "Everything that was held and has a price") List<CostItem> items,
        @Schema(required = true, description = "Everything that was held and has no price: it is in no total")
                List<CostItem> unpriced) {
    CostPart {
        totals = List.copyOf(totals);
        items = List.copyOf(items);
        unpriced = List.copyOf(unpriced);
    }
}
