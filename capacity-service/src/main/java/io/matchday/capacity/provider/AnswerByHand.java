package io.matchday.capacity.provider;

import io.matchday.capacity.pool.Amount;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person has to say of an order. */
@Schema(
        name = "OrderAnswer",
        description = "What a provider answered to a person, or what is to be done with the order")
record AnswerByHand(
        @Schema(required = true) @NotNull Outcome outcome,
        @Schema(
                        nullable = true,
                        description = "The provider's name for the order; needed for SENT",
                        examples = "CASE-4711")
                @Size(min = 1, max = 200)
                String reference,
        @Schema(
                        nullable = true,
                        description = "How much was granted, in the pool's unit; needed for ACCEPTED, else absent")
                @PositiveOrZero
                @Max(Amount.GREATEST)
                Long granted,
        @Schema(nullable = true, description = "What was said", examples = "Two thirds now, the rest on Friday")
                @Size(max = 1000)
                String note) {
    /** What is to become of the order. */
    @Schema(
            name = "OrderAnswerOutcome",
            description =
                    "SENT: the provider has it. ACCEPTED: granted. REFUSED: it said no. FAILED: it has nothing of it and"
                            + " will not be asked. RETRY: what was wrong has been put right, try again")
    enum Outcome {
        SENT,
        ACCEPTED,
        REFUSED,
        FAILED,
        RETRY
    }
}
