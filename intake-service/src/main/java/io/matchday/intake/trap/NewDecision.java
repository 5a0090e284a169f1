package io.matchday.intake.trap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody makes of a finding.
 *
 * @param text the evidence, or the reason
 * @param basis the numbers that somebody has had before them
 */
@Schema(name = "NewTrapDecision")
record NewDecision(
        @Schema(required = true) @NotNull DecisionStatus status,
        @Schema(required = true, description = "Evidence that it is handled, or the reason why not or no longer")
                @NotBlank
                @Size(max = 2000)
                String text,
        @Schema(
                        required = true,
                        description = "The basis of the finding as it was read; when it has changed since, nothing is"
                                + " decided")
                @NotNull
                @Valid
                Basis basis) {}
