package io.matchday.intake.pastevent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What had been forecast of a product's traffic when the event began, and what was measured.
 *
 * @param product as capacity-service names it, which may be one that is not known here
 * @param measuredBitsPerSecond null where none was heard
 * @param judged whether the two can be held against each other
 */
@Schema(
        name = "PastForecast",
        description = "What had been forecast of a product's traffic when the event began, and what was measured")
public record PastForecast(
        @Schema(required = true, examples = "CDN") String product,
        @Schema(required = true, description = "Half of such events stay below, bits per second") long p50BitsPerSecond,
        @Schema(required = true, description = "Nine in ten stay below, bits per second") long p90BitsPerSecond,
        @Schema(nullable = true, description = "Peak, bits per second; null where none was heard")
                Long measuredBitsPerSecond,
        @Schema(
                        required = true,
                        description =
                                "Whether the two can be held against each other: false where the forecast came too"
                                        + " late, or not all was measured")
                boolean judged) {

    public PastForecast {
        if (judged && (measuredBitsPerSecond == null || measuredBitsPerSecond <= 0 || p50BitsPerSecond <= 0)) {
            throw new IllegalArgumentException("Nothing to judge the forecast of " + product + " by");
        }
    }

    /** How many times p50 came. */
    @JsonIgnore
    public double factor() {
        return (double) measuredBitsPerSecond / p50BitsPerSecond;
    }

    @JsonIgnore
    public boolean covered() {
        return measuredBitsPerSecond <= p90BitsPerSecond;
    }
}
