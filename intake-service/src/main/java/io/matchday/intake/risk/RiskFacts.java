package io.matchday.intake.risk;

import io.matchday.intake.wording.ChainStage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people say about a risk.
 *
 * @param link where in the chain; null where that cannot be said
 * @param owner whose it is; null while nobody's
 */
@Schema(name = "RiskFacts", description = "What people say about a risk")
record RiskFacts(
        @Schema(required = true, examples = "Single push link") @NotBlank @Size(max = 200) String title,
        @Schema(description = "What might happen, and why") @Size(max = 4000) String description,
        @Schema(nullable = true, description = "Where in the chain; null: cannot be said") ChainStage link,
        @Schema(required = true, description = "1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain")
                @Min(1)
                @Max(5)
                int likelihood,
        @Schema(required = true, description = "1 negligible, 2 minor, 3 moderate, 4 major, 5 catastrophic")
                @Min(1)
                @Max(5)
                int impact,
        @Schema(nullable = true, description = "Whose it is: the name of a contact of the event") @Size(max = 200)
                String owner) {

    RiskFacts {
        description = description == null ? "" : description;
        owner = owner == null || owner.isBlank() ? null : owner.strip();
    }
}
