package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.Amount;
import io.matchday.capacity.text.OneLine;
import io.matchday.capacity.text.Slug;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** A wish for more of a pool. */
record NewScaleRequest(
        @Schema(required = true, description = "Key of the pool", examples = "cdn-cn-east-bandwidth") @NotBlank
                String pool,
        @Schema(required = true, description = "How much more of it, in the pool's unit")
                @NotNull
                @Positive
                @Max(Amount.GREATEST)
                Long amount,
        @Schema(required = true, description = "From when on it has to be there") @NotNull Instant from,
        @Schema(required = true, description = "Until when, that moment not included; at most 366 days later") @NotNull
                Instant until,
        @Schema(required = true, description = "What it is for", examples = "burst at kick-off")
                @NotNull
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String purpose,
        @Schema(
                        implementation = String.class,
                        format = "duration",
                        description = "How long before the window the provider wants to know, ISO 8601; what is set for"
                                + " the provider when left out",
                        examples = "P5D")
                @DurationMin(message = "a time from PT0S to P366D is expected")
                @DurationMax(days = 366, message = "a time from PT0S to P366D is expected")
                Duration leadTime,
        @Schema(description = "Key of the event's pre-approved plan that it carries out; stands for one approval")
                @Size(max = Slug.LONGEST)
                @Pattern(regexp = Slug.PATTERN)
                String plan,
        @Schema(description = "Whether it is meant to be a second request for the same; then reason says why")
                Boolean deliberate,
        @Schema(description = "Why there is a second request for the same")
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String reason,
        @Schema(description = "Id of the request that was granted in part and is missing this") Long followUpOf) {
    static final int MOST_DAYS = 366;

    Wish wish(Duration providersLeadTime) {
        return new Wish(pool, amount, from, until, purpose, providersLeadTime.toSeconds());
    }

    Standing standing() {
        return new Standing(deliberateReason(), plan, followUpOf);
    }

    /** Why it is a second one; null when it is not meant to be. */
    String deliberateReason() {
        boolean meant = Boolean.TRUE.equals(deliberate);
        if (meant && reason == null) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "reason", "Say why the same is asked for again");
        }
        return meant ? reason : null;
    }
}
