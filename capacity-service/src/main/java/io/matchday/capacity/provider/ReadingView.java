package io.matchday.capacity.provider;

import io.matchday.capacity.pool.FigureKind;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of reading a figure. */
@Schema(name = "ProviderReadingResult")
record ReadingView(
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true) FigureKind figure,
        @Schema(required = true, description = "Whether the last reading was believed") boolean ok,
        @Schema(nullable = true, description = "The last amount that was believed, in the pool's unit; null: none yet")
                Long amount,
        @Schema(nullable = true, description = "When that was true") Instant observedAt,
        @Schema(nullable = true, description = "How old that is, in seconds") Long ageSeconds,
        @Schema(required = true) Instant lastReadAt,
        @Schema(nullable = true, description = "When that was read") Instant lastSuccessAt,
        @Schema(description = "The last fault; over if older than lastSuccessAt; null: none") Fault lastFault) {
    static ReadingView of(ReadingResult result, Instant now) {
        return new ReadingView(
                result.pool(),
                result.figure(),
                !result.failed(),
                result.amount(),
                result.observedAt(),
                result.observedAt() == null
                        ? null
                        : Math.max(0, Duration.between(result.observedAt(), now).toSeconds()),
                result.lastReadAt(),
                result.lastSuccessAt(),
                result.lastFault());
    }
}
