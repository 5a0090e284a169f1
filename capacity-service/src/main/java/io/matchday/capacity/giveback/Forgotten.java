package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What runs on although nobody needs it. */
@Schema(description = "What runs on, or is owed, although it should not, over all events")
record Forgotten(
        @Schema(required = true) Instant asOf,
        @Schema(required = true, description = "By kind, the oldest first; at most 500 of each kind")
                List<Finding> findings) {
    static final int MOST = 500;

    Forgotten {
        findings = List.copyOf(findings);
    }

    /** One thing that should not be. */
    @Schema(name = "ForgottenFinding", description = "Something that runs on, or is owed, although it should not")
    record Finding(
            @Schema(required = true) Kind kind,
            @Schema(nullable = true, description = "Key of the event; null for a pool") String eventKey,
            @Schema(nullable = true, description = "Id of the reservation, scale request or refund; null for a pool")
                    Long id,
            @Schema(required = true, description = "Key of the pool") String pool,
            @Schema(nullable = true, description = "How much, in the pool's unit; null for money") Long amount,
            @Schema(nullable = true, description = "Since when it should not be so; null where that is not known")
                    Instant since,
            @Schema(nullable = true) Cost cost) {}

    /** What it costs, or what is owed. */
    @Schema(name = "ForgottenCost", nullable = true, description = "What it costs, where that is known")
    record Cost(
            @Schema(required = true) Money money,
            @Schema(required = true, description = "Whether it is that much per day; otherwise once") boolean perDay) {}

    /** Why it should not be so. */
    @Schema(
            name = "ForgottenKind",
            description = "PAST_WINDOW: a reservation held after its window. RUNS_ON: a scale request past its end."
                    + " NEVER_USED: granted stock whose window has begun, of which no use was told."
                    + " EVENT_OVER: held by a closed or cancelled event. MORE_IN_USE: a pool of which more runs than is"
                    + " promised and set aside. REFUND_OVERDUE: money that nobody has claimed in time")
    enum Kind {
        PAST_WINDOW,
        RUNS_ON,
        NEVER_USED,
        EVENT_OVER,
        MORE_IN_USE,
        REFUND_OVERDUE
    }
}
