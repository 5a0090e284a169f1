package io.matchday.intake.plan;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the customer says of a version of a plan.
 *
 * @param version the one that was read
 * @param inNameOf who at the customer said so; null for the customer's own hand
 */
record NewReview(
        @Schema(required = true, description = "Number of the version that was read") @Positive int version,
        @Schema(required = true) @NotNull Decision decision,
        @Schema(nullable = true, description = "Needed with REQUEST_CHANGE") @Size(max = 2000) String comment,
        @Schema(
                        nullable = true,
                        description = "Who at the customer said so; needed where somebody of the team writes it down",
                        examples = "Ms Chen, Aurora Esports")
                @Size(max = 200)
                String inNameOf,
        @Valid Strike strike,
        @Valid Addition addition) {

    /** Gives the review back if its fields agree with each other and with who sends it. */
    NewReview checked(boolean fromCustomer) {
        require((strike != null) == (decision == Decision.STRIKE_STEP), "strike", "It comes with STRIKE_STEP alone");
        require((addition != null) == (decision == Decision.ADD_STEP), "addition", "It comes with ADD_STEP alone");
        require(
                decision != Decision.REQUEST_CHANGE || said(comment),
                "comment",
                "Say what should be changed, so that the team can");
        require(fromCustomer || said(inNameOf), "inNameOf", "Name who at the customer said so");
        return this;
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean holds, String field, String detail) {
        if (!holds) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
        }
    }
}
