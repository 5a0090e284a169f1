package io.matchday.capacity.pool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pool as it is first written down. */
record NewPool(
        @Schema(
                        required = true,
                        description = "Slug that addresses the pool from now on",
                        examples = "cdn-cn-east-bandwidth")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String key,
        @Schema(required = true) @NotNull Product product,
        @Schema(required = true, description = "Key of the region it is in", examples = "cn-east")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String region,
        @Schema(required = true) @NotNull Unit unit,
        @Schema(required = true, description = "How much there is, in the pool's unit")
                @NotNull
                @Positive
                @Max(Amount.GREATEST)
                Long total) {}
