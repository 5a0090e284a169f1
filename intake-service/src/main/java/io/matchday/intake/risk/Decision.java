package io.matchday.intake.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a risk: who took it, when and why. */
@Schema(name = "RiskDecision", description = "A step of a risk: who took it, when and why")
public record Decision(
        @Schema(required = true) @NotNull RiskStatus from,
        @Schema(required = true) @NotNull RiskStatus to,
        @Schema(required = true) @NotBlank @Size(max = 200) String by,
        @Schema(required = true) @NotNull Instant at,
        @Schema(nullable = true) @Size(max = 2000) String reason) {}
