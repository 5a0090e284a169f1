package io.matchday.intake.risk;

import io.matchday.intake.event.Slug;
import io.matchday.intake.wording.ChainStage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A risk with all that is kept of it.
 *
 * @param assessed whether a person has a say in likelihood and impact
 */
@Schema(name = "RiskRecord", description = "A risk with all that is kept of it")
public record RiskRecord(
        @Schema(required = true)
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String key,
        @Schema(required = true) @NotBlank @Size(max = 200) String title,
        @Schema(required = true) @NotNull @Size(max = 4000) String description,
        @Schema(required = true) @NotNull @Valid Evidence source,
        @Schema(nullable = true, description = "Where in the chain; null: cannot be said") ChainStage link,
        @Schema(required = true, description = "1..5") @Min(1) @Max(5) int likelihood,
        @Schema(required = true, description = "1..5") @Min(1) @Max(5) int impact,
        @Schema(required = true, description = "Whether a person has a say in likelihood and impact") boolean assessed,
        @Schema(nullable = true) @Size(max = 200) String owner,
        @Schema(required = true) @NotNull RiskStatus status,
        @Schema(required = true, description = "Its steps, oldest first") @NotNull @Size(max = 1000)
                List<@NotNull @Valid Decision> decisions) {

    public RiskRecord {
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    RiskFacts facts() {
        return new RiskFacts(title, description, link, likelihood, impact, owner);
    }
}
