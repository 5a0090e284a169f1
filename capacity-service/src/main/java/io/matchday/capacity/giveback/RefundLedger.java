package io.matchday.capacity.giveback;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All money that is or was expected for an event. */
@Schema(description = "All money that is or was expected for what an event gave back")
record RefundLedger(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "One for each currency") List<CurrencyTotal> totals,
        @Schema(required = true, description = "The oldest first") List<RefundView> refunds) {
    RefundLedger {
        totals = List.copyOf(totals);
        refunds = List.copyOf(refunds);
    }
}
