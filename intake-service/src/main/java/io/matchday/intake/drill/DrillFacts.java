package io.matchday.intake.drill;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.intake.event.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * What there is to say of a rehearsal.
 *
 * @param plan key of the plan rehearsed
 * @param planVersion number of the version rehearsed
 * @param result null as long as it was not held
 * @param heldAt when it began; null as long as it was not held
 * @param took from the go until it took effect; null where it never did
 */
@Schema(description = "What there is to say of a rehearsal; the whole of it is written at once")
public record DrillFacts(
        @Schema(required = true, description = "Key of the plan", examples = "push-link-lost")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String plan,
        @Schema(required = true, description = "Number of the version rehearsed") @Positive int planVersion,
        @Schema(required = true) @NotNull Instant plannedAt,
        @Schema(description = "Who takes part") @Size(max = 100) List<@NotBlank @Size(max = 200) String> participants,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true, description = "Absent: not yet held")
                DrillResult result,
        @Schema(nullable = true, description = "When it began; comes with the result") Instant heldAt,
        @Schema(
                        nullable = true,
                        implementation = String.class,
                        format = "duration",
                        description = "From the go until it took effect; needed when it passed",
                        examples = "PT75S")
                @DurationMin(seconds = 1)
                @DurationMax(days = 1)
                Duration took,
        @Schema(nullable = true) @Size(max = 10_000) String notes,
        @Size(max = 50) List<@NotNull @Valid FollowUp> followUps) {

    public DrillFacts {
        took = took == null ? null : took.truncatedTo(ChronoUnit.MILLIS);
        participants = List.copyOf(requireNonNullElse(participants, List.of()));
        followUps = List.copyOf(requireNonNullElse(followUps, List.of()));
    }

    boolean held() {
        return result != null;
    }

    boolean passed() {
        return result != null && result.passed();
    }
}
