package io.matchday.intake.event;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the customer was promised for a domain; a target that is not set is null.
 *
 * @param maxErrorRatio greatest share of requests that may fail, 0..1
 * @param maxFirstByteMillis greatest time to the first byte
 * @param maxStallRatio greatest rebuffering ratio, 0..1
 * @param maxStartFailureRatio greatest share of playbacks that never start, 0..1
 * @param minBitsPerSecond lowest bit rate a viewer is to be shown
 */
@Schema(nullable = true, description = "What the customer was promised for a domain; null: no target")
public record QosTargets(
        @Schema(nullable = true, description = "Greatest share of failed requests, 0..1")
                @DecimalMin("0")
                @DecimalMax("1")
                Double maxErrorRatio,
        @Schema(nullable = true, description = "Greatest time to first byte, milliseconds") @Positive
                Integer maxFirstByteMillis,
        @Schema(nullable = true, description = "Greatest rebuffering ratio, 0..1") @DecimalMin("0") @DecimalMax("1")
                Double maxStallRatio,
        @Schema(nullable = true, description = "Greatest share of playbacks that never start, 0..1")
                @DecimalMin("0")
                @DecimalMax("1")
                Double maxStartFailureRatio,
        @Schema(nullable = true, description = "Lowest bit rate a viewer is to be shown, bits per second") @Positive
                Long minBitsPerSecond) {

    /** A target for the share of failed requests alone. */
    public static QosTargets errors(Double maxErrorRatio) {
        return new QosTargets(maxErrorRatio, null, null, null, null);
    }
}
