package io.matchday.intake.risk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step asked for. */
@Schema(name = "NewRiskDecision")
record NewDecision(
        @Schema(required = true) @NotNull RiskStatus to,
        @Schema(nullable = true, description = "Needed for DISMISSED, and for going back from MITIGATED or DISMISSED")
                @Size(max = 2000)
                String reason) {}
