package io.matchday.capacity.pool;

import io.matchday.capacity.money.Price;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** A change to a pool; what is left out stays as it is. */
record PoolChange(
        @Schema(description = "How much there is from now on; not less than what is promised of it")
                @PositiveOrZero
                @Max(Amount.GREATEST)
                Long total,
        @Schema(description = "How far the provider lets it grow") @PositiveOrZero @Max(Amount.GREATEST) Long quota,
        @Schema(description = "How much of it is kept for everyday business") @PositiveOrZero @Max(Amount.GREATEST)
                Long setAside,
        @Valid Price price,
        @Schema(
                        implementation = String.class,
                        format = "duration",
                        description = "How long a figure of it can be relied on, ISO 8601",
                        examples = "PT1H")
                @DurationMin(minutes = 1, message = "a time from PT1M to P366D is expected")
                @DurationMax(days = 366, message = "a time from PT1M to P366D is expected")
                Duration freshFor,
        @Schema(description = "Who says so; manual when left out")
                @Size(min = 1, max = 120)
                @Pattern(regexp = Source.PATTERN, message = Source.MESSAGE)
                String source,
        @Schema(
                        description =
                                "When total and quota were true; now when left out. Older than what is known, they only"
                                        + " join the history")
                Instant observedAt) {}
