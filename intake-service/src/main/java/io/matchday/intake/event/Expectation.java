package io.matchday.intake.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the customer expects of the event as a whole; what is not known is null.
 *
 * @param viewers people watching at the peak
 * @param ramp how fast they come
 * @param audience where they are; shares of one event sum up to at most 1
 */
@Schema(description = "What the customer expects of the event as a whole; null: not known")
public record Expectation(
        @Schema(nullable = true, description = "Viewers at the peak") @Positive Long viewers,
        @Schema(nullable = true) @Valid Ramp ramp,
        @Size(max = 500) List<@NotNull @Valid AudienceShare> audience) {

    /** Nothing known yet. */
    public static final Expectation UNKNOWN = new Expectation(null, null, List.of());

    public Expectation {
        audience = audience == null ? List.of() : List.copyOf(audience);
    }

    /**
     * A burst: traffic multiplies within a time.
     *
     * @param factor traffic after, as a multiple of traffic before
     * @param seconds time it takes
     */
    @Schema(nullable = true, description = "Traffic multiplies by the factor within the seconds")
    public record Ramp(
            @Schema(required = true, examples = "22") @DecimalMin("1") @DecimalMax("100000") double factor,
            @Schema(required = true, examples = "60") @Positive int seconds) {}

    /**
     * A part of the audience.
     *
     * @param region key of a region, or a country code
     * @param isp carrier; null for all of them
     */
    public record AudienceShare(
            @Schema(required = true, examples = "cn-east") @NotBlank @Size(max = 64) String region,
            @Schema(nullable = true, examples = "telecom") @Size(min = 1, max = 64) String isp,
            @Schema(required = true, description = "Share of all viewers, 0..1") @DecimalMin("0") @DecimalMax("1")
                    double share) {}
}
