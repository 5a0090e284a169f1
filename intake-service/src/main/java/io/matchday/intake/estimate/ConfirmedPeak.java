package io.matchday.intake.estimate;

import io.matchday.intake.event.Domain;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An expected peak that somebody at the customer stands by, whether it was an estimate or is unlike similar events.
 *
 * @param confirmedBy who at the customer said so
 * @param note how that is known, or what is different this time
 * @param by who wrote it down
 */
@Schema(
        name = "ConfirmedPeak",
        nullable = true,
        description = "An expected peak that somebody at the customer stands by")
public record ConfirmedPeak(
        @Schema(required = true) @NotBlank @Size(max = 253) String domain,
        @Schema(required = true, description = "What was confirmed, bits per second") @Positive
                long expectedPeakBitsPerSecond,
        @Schema(required = true, description = "Who at the customer said so") @NotBlank @Size(max = 200)
                String confirmedBy,
        @Schema(required = true, description = "How that is known, or what is different this time")
                @NotBlank
                @Size(max = 2000)
                String note,
        @Schema(required = true, description = "Who wrote it down") @NotBlank @Size(max = 200) String by,
        @Schema(required = true) @NotNull Instant at) {

    /** Whether that still is what is expected of the domain. */
    boolean holds(Domain expecting) {
        return expecting.name().equals(domain)
                && Long.valueOf(expectedPeakBitsPerSecond).equals(expecting.expectedPeakBitsPerSecond());
    }
}
