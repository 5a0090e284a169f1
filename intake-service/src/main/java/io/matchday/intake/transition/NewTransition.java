package io.matchday.intake.transition;

import io.matchday.intake.event.Phase;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step asked for.
 *
 * @param override pass the gate although it is not satisfied; for commanders, with a reason
 */
record NewTransition(
        @Schema(required = true) @NotNull Phase to,
        @Schema(nullable = true) @Size(max = 2000) String reason,
        @Schema(
                        nullable = true,
                        description = "Pass the gate although it is not satisfied; needs a commander and a reason")
                Boolean override) {

    boolean overriding() {
        return Boolean.TRUE.equals(override);
    }
}
