package io.matchday.intake.trap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody makes of a finding.
 *
 * @param text the evidence, or the reason
 */
@Schema(name = "NewTrapDecision")
record NewDecision(
        @Schema(required = true) @NotNull DecisionStatus status,
        @Schema(required = true, description = "Evidence that it is handled, or the reason why not or no longer")
                @NotBlank
                @Size(max = 2000)
                String text) {}
