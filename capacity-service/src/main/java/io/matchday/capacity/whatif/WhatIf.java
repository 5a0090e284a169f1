package io.matchday.capacity.whatif;

import io.matchday.capacity.pool.Amount;
import io.matchday.capacity.pool.Product;
import io.matchday.capacity.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be supposed; what is left out stays as it is. */
@Schema(name = "WhatIf", description = "Changes to suppose; what is left out stays as it is")
record WhatIf(
        @Schema(description = "So many times the need; 1 when left out", examples = "1.5")
                @DecimalMin("0.1")
                @DecimalMax("20")
                BigDecimal audienceFactor,
        @Schema(description = "Regions whose pools are lost; their viewers move to the remaining ones") @Size(max = 100)
                List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 64) String> lostRegions,
        @Schema(description = "Keys of pools that are lost") @Size(max = 100)
                List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 64) String> lostPools,
        @Schema(description = "Keys of providers of whom all pools are lost") @Size(max = 100)
                List<@NotNull @Pattern(regexp = Slug.PATTERN) @Size(max = 64) String> lostProviders,
        @Schema(description = "What is needed on top, after the factor") @Size(max = 50)
                List<@NotNull @Valid Extra> extra,
        @Schema(
                        description =
                                "By region, in which proportion viewers of lost regions move there; by what is free"
                                        + " there when left out")
                @Size(max = 100)
                Map<
                                @Pattern(regexp = Slug.PATTERN) @Size(max = 64) String,
                                @NotNull @DecimalMin("0") @DecimalMax("1000") BigDecimal>
                        moveTo) {
    WhatIf {
        audienceFactor = Optional.ofNullable(audienceFactor).orElse(BigDecimal.ONE);
        lostRegions = lostRegions == null ? List.of() : copy(lostRegions);
        lostPools = lostPools == null ? List.of() : copy(lostPools);
        lostProviders = lostProviders == null ? List.of() : copy(lostProviders);
        extra = extra == null ? List.of() : copy(extra);
        moveTo = moveTo == null ? Map.of() : Collections.unmodifiableMap(new HashMap<>(moveTo));
    }

    /** With what is null: validation has to find it, and say where. */
    private static <T> List<T> copy(List<T> list) {
        return Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** More of a product. */
    @Schema(name = "WhatIfExtra")
    record Extra(
            @Schema(required = true) @NotNull Product product,
            @Schema(description = "Where; spread as the rest is when left out")
                    @Pattern(regexp = Slug.PATTERN)
                    @Size(max = 64)
                    String region,
            @Schema(required = true) @NotNull @Positive @Max(Amount.GREATEST) Long bitsPerSecond) {}
}
