package io.matchday.retro.closure;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody wants to close an event.
 *
 * @param override to close it although conditions are not met
 * @param reason kept with the decision; needed for an override
 */
@Schema(description = "How to close the event; may be left out altogether")
record ClosureRequest(
        @Schema(nullable = true, description = "Close it although conditions are unmet or unknown; needs a reason")
                Boolean override,
        @Schema(nullable = true, description = "Kept with the decision, here and in intake-service") @Size(max = 1000)
                String reason) {

    static final ClosureRequest PLAIN = new ClosureRequest(null, null);

    boolean overriding() {
        return Boolean.TRUE.equals(override);
    }

    /** Refuses an override that does not say why. */
    ClosureRequest checked() {
        if (overriding() && (reason == null || reason.isBlank())) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "reason", "An override is kept with its reason");
        }
        return this;
    }
}
