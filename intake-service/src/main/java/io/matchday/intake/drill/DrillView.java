package io.matchday.intake.drill;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A drill as it is read.
 *
 * @param expected what the version rehearsed promises; null where it promises nothing
 * @param ratio time taken in multiples of the expected; null where one of them is not known
 */
@Schema(name = "Drill")
record DrillView(
        @Schema(required = true) String key,
        @Schema(required = true, description = "Counts changes; the same figure as in the ETag") long revision,
        @Schema(required = true) DrillFacts facts,
        @Schema(
                        nullable = true,
                        implementation = String.class,
                        format = "duration",
                        description = "What the version rehearsed promises; null: nothing")
                Duration expected,
        @Schema(
                        nullable = true,
                        description = "Time taken in multiples of the expected; null: one of them is not known",
                        examples = "1.25")
                Double ratio,
        @Schema(required = true) String updatedBy,
        @Schema(required = true) Instant updatedAt) {

    static DrillView of(Drill drill) {
        DrillFacts facts = drill.facts();
        Duration expected = drill.expected().orElse(null);
        return new DrillView(
                drill.key(),
                drill.revision(),
                facts,
                expected,
                Pace.ratio(facts.took(), expected),
                drill.updatedBy(),
                drill.updatedAt());
    }
}
