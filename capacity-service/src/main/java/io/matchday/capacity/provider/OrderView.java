package io.matchday.capacity.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order as it is shown. */
@Schema(name = "ProviderOrder")
public record OrderView(
        @Schema(required = true, description = "Chosen before the provider heard of it; it finds the order by this")
                UUID id,
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true, description = "Key of the provider") String provider,
        @Schema(required = true, description = "How much more was asked for, in the pool's unit") long amount,
        @Schema(required = true) Instant from,
        @Schema(nullable = true, description = "Null: for good") Instant until,
        @Schema(required = true) String reason,
        @Schema(required = true) String requestedBy,
        @Schema(required = true) OrderState state,
        @Schema(nullable = true, description = "The provider's name for it; null while unknown") String reference,
        @Schema(nullable = true, description = "How much was granted, in the pool's unit; null unless ACCEPTED")
                Long granted,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Why a person has to act; absent: nobody has to")
                PersonNeeded personNeeded,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "The same in words")
                Message personNeededMessage,
        @Schema(description = "The last fault; null: none") Fault lastFault,
        @Schema(required = true, description = "Failures in a row") int failures,
        @Schema(nullable = true, description = "When it is next attended to; null: when a person acts, or never")
                Instant nextAttemptAt,
        @Schema(required = true, description = "Its states, oldest first") List<OrderStep> history,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {
    public OrderView {
        history = List.copyOf(history);
    }

    /** What was said when it came into its present state; null where nothing was. */
    public String lastNote() {
        return history.get(history.size() - 1).note();
    }
}
