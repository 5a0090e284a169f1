package io.matchday.capacity.pool;

import io.matchday.capacity.money.Price;
import io.matchday.capacity.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** A pool as it is first written down; what is left out is not known. */
public record NewPool(
        @Schema(
                        required = true,
                        description = "Slug that addresses the pool from now on",
                        examples = "cdn-cn-east-bandwidth")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String key,
        @Schema(required = true) @NotNull Product product,
        @Schema(description = "Key of the provider; own when left out", examples = "alibaba-cloud")
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String provider,
        @Schema(required = true, description = "Key of the region it is in", examples = "cn-east")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String region,
        @Schema(description = "Key of the zone within the region", examples = "cn-east-1b")
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String zone,
        @Schema(description = "Key of the carrier whose users it serves", examples = "telecom")
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String isp,
        @Schema(required = true) @NotNull Unit unit,
        @Schema(required = true, description = "How much there is, in the pool's unit")
                @NotNull
                @PositiveOrZero
                @Max(Amount.GREATEST)
                Long total,
        @Schema(description = "How far the provider lets it grow, in the pool's unit")
                @PositiveOrZero
                @Max(Amount.GREATEST)
                Long quota,
        @Schema(
                        description =
                                "How much of it is kept for everyday business and never promised to an event; 0 when"
                                        + " left out")
                @PositiveOrZero
                @Max(Amount.GREATEST)
                Long setAside,
        @Valid Price price,
        @Schema(
                        implementation = String.class,
                        format = "duration",
                        description = "How long a figure of it can be relied on, ISO 8601; seven days when left out",
                        examples = "PT1H")
                @DurationMin(minutes = 1, message = "a time from PT1M to P366D is expected")
                @DurationMax(days = 366, message = "a time from PT1M to P366D is expected")
                Duration freshFor,
        @Schema(description = "Who says so; manual when left out", examples = "console of the provider")
                @Size(min = 1, max = 120)
                @Pattern(regexp = Source.PATTERN, message = Source.MESSAGE)
                String source,
        @Schema(description = "When that was true; now when left out") Instant observedAt) {}
