package io.matchday.intake.risk;

import io.matchday.intake.wording.ChainStage;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk as it is read. */
@Schema(name = "Risk")
record RiskView(
        @Schema(required = true) String key,
        @Schema(required = true) String title,
        @Schema(required = true, description = "What might happen, and why") String description,
        @Schema(required = true) Evidence source,
        @Schema(nullable = true, description = "Where in the chain; null: cannot be said") ChainStage link,
        @Schema(required = true, description = "1..5") int likelihood,
        @Schema(required = true, description = "1..5") int impact,
        @Schema(required = true, description = "Likelihood times impact, 1..25") int score,
        @Schema(required = true) RiskLevel level,
        @Schema(
                        required = true,
                        description = "Whether a person has a say in likelihood and impact; a scan leaves them")
                boolean assessed,
        @Schema(nullable = true, description = "Whose it is; null: nobody's yet") String owner,
        @Schema(required = true) RiskStatus status,
        @Schema(required = true, description = "Its steps, oldest first") List<Decision> decisions,
        @Schema(required = true, description = "Counts changes; the same figure as in the ETag") long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    RiskView {
        decisions = List.copyOf(decisions);
    }

    static RiskView of(RiskRecord record, long version, Instant createdAt, Instant updatedAt) {
        return new RiskView(
                record.key(),
                record.title(),
                record.description(),
                record.source(),
                record.link(),
                record.likelihood(),
                record.impact(),
                record.likelihood() * record.impact(),
                RiskLevel.of(record.likelihood(), record.impact()),
                record.assessed(),
                record.owner(),
                record.status(),
                record.decisions(),
                version,
                createdAt,
                updatedAt);
    }
}
