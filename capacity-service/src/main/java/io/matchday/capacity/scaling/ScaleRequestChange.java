package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.Amount;
import io.matchday.capacity.text.OneLine;
import io.matchday.capacity.text.Slug;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** A change to a draft; what is left out stays as it is. */
record ScaleRequestChange(
        @Schema(description = "How much more of the pool, in its unit") @Positive @Max(Amount.GREATEST) Long amount,
        @Schema(description = "From when on it has to be there") Instant from,
        @Schema(description = "Until when, that moment not included") Instant until,
        @Schema(description = "What it is for")
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String purpose,
        @Schema(
                        implementation = String.class,
                        format = "duration",
                        description = "How long before the window the provider wants to know, ISO 8601",
                        examples = "P5D")
                @DurationMin(message = "a time from PT0S to P366D is expected")
                @DurationMax(days = 366, message = "a time from PT0S to P366D is expected")
                Duration leadTime,
        @Schema(description = "Key of the event's pre-approved plan that it carries out")
                @Size(max = Slug.LONGEST)
                @Pattern(regexp = Slug.PATTERN)
                String plan) {
    Wish applied(Wish before) {
        return new Wish(
                before.pool(),
                Optional.ofNullable(amount).orElse(before.asked()),
                Optional.ofNullable(from).orElse(before.from()),
                Optional.ofNullable(until).orElse(before.until()),
                Optional.ofNullable(purpose).orElse(before.purpose()),
                Optional.ofNullable(leadTime).map(Duration::toSeconds).orElse(before.leadTimeSeconds()));
    }

    Standing applied(Standing before) {
        return new Standing(before.deliberate(), Optional.ofNullable(plan).orElse(before.plan()), before.followUpOf());
    }
}
