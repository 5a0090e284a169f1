package io.matchday.intake.risk;

import io.matchday.intake.event.Slug;
import io.matchday.intake.wording.ChainStage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk as somebody first writes it down. */
@Schema(name = "NewRisk")
record NewRisk(
        @Schema(required = true, description = "Addresses the risk within the event", examples = "single-push-link")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String key,
        @Schema(required = true) @NotBlank @Size(max = 200) String title,
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

    RiskFacts facts() {
        return new RiskFacts(title, description, link, likelihood, impact, owner);
    }
}
