package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened to a refund. */
@Schema(name = "RefundMovement", description = "Something that happened to a refund")
record Movement(
        @Schema(required = true) Kind kind,
        @Schema(required = true, description = "How much: received, written off, or expected from now on") Money amount,
        @Schema(required = true, description = "Reference of a claim or a receipt, or the reason") String note,
        @Schema(required = true) String by,
        @Schema(required = true) Instant at) {

    /** What happened. */
    @Schema(name = "RefundMovementKind")
    enum Kind {
        EXPECTED,
        CLAIMED,
        RECEIVED,
        WRITTEN_OFF
    }
}
