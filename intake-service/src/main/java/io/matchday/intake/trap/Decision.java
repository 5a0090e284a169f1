package io.matchday.intake.trap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision on a finding, as it was made.
 *
 * @param by who made it
 * @param basis the numbers it was made on
 */
@Schema(name = "TrapDecision", nullable = true)
public record Decision(
        @Schema(required = true) @NotBlank @Size(max = 64) String trapId,
        @Schema(required = true) @NotNull DecisionStatus status,
        @Schema(required = true, description = "Evidence or reason") @NotBlank @Size(max = 2000) String text,
        @Schema(required = true, description = "The numbers it was made on") @NotNull @Valid Basis basis,
        @Schema(required = true) @NotBlank @Size(max = 200) String by,
        @Schema(required = true) @NotNull Instant at) {}
