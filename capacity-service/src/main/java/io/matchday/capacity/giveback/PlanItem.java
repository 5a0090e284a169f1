package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to give back. */
@Schema(name = "ReleasePlanItem", description = "Something that the event has, and what to do with it")
record PlanItem(
        @Schema(required = true) ItemKind kind,
        @Schema(required = true, description = "Id of the reservation or scale request") long id,
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true, description = "Key of the pool's provider") String provider,
        @Schema(required = true, description = "In the pool's unit") long amount,
        @Schema(nullable = true, description = "When its window ends; null: not by itself") Instant until,
        @Schema(nullable = true) Running running,
        @Schema(required = true, description = "What to do") Message action,
        @Schema(
                        required = true,
                        description = "Whether the release plan can give it back; what has no stock yet is"
                                + " cancelled instead")
                boolean releasable,
        @Schema(required = true) Undoing undoing,
        @Schema(required = true, description = "What the provider publishes about giving back")
                List<RefundRule.Fact> facts) {
    PlanItem {
        facts = List.copyOf(facts);
    }

    /** What something costs as long as it runs. */
    @Schema(name = "RunningCost", nullable = true, description = "What it costs as long as it runs; null unless known")
    record Running(@Schema(required = true) Money perHour, @Schema(required = true) Money perDay) {}
}
