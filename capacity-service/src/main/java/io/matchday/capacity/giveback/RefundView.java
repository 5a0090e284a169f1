package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refund as it is read. */
@Schema(name = "Refund", description = "Money that is expected for something that was given back")
record RefundView(
        @Schema(required = true) long id,
        @Schema(required = true) String eventKey,
        @Schema(required = true) ItemKind kind,
        @Schema(required = true, description = "Id of the reservation or scale request") long item,
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true, description = "Key of the provider who owes it") String provider,
        @Schema(required = true) RefundState state,
        @Schema(required = true) Money expected,
        @Schema(required = true) Money received,
        @Schema(required = true) Money writtenOff,
        @Schema(required = true, description = "expected less received less writtenOff") Money outstanding,
        @Schema(required = true, description = "Until when it has to be claimed") Instant deadline,
        @Schema(required = true, description = "Whether nobody has claimed it in time") boolean overdue,
        @Schema(nullable = true) Instant claimedAt,
        @Schema(nullable = true) String claimedBy,
        @Schema(nullable = true, description = "What the provider calls the claim") String claimReference,
        @Schema(required = true, description = "What happened to it, the oldest first") List<Movement> movements,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true, description = "Who released what it is for") String createdBy,
        @Schema(required = true, description = "Counts changes; the same figure as in the ETag") long version) {
    RefundView {
        movements = List.copyOf(movements);
    }
}
