package io.matchday.platform.remote;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a figure in an answer comes from and how old it is.
 *
 * @param service the service that owns the figure, by its application name: {@code intake-service}
 * @param current whether it was asked just now; otherwise this is the last that was known
 * @param asOf when the owner said so; null when it has never been heard
 * @param ageSeconds seconds since then; null when it has never been heard
 */
@Schema(description = "Where a figure comes from and how old it is")
public record Source(
        @Schema(required = true) String service,
        @Schema(required = true) boolean current,
        @Schema(nullable = true) Instant asOf,
        @Schema(nullable = true) Long ageSeconds) {

    public static Source of(String service, Known<?> known, InstantSource clock) {
        long age = Math.max(0, Duration.between(known.asOf(), clock.instant()).toSeconds());
        return new Source(service, known.current(), known.asOf(), age);
    }

    /** The source of what may never have been heard. */
    public static Source of(String service, Optional<? extends Known<?>> known, InstantSource clock) {
        return known.map(heard -> of(service, heard, clock)).orElseGet(() -> new Source(service, false, null, null));
    }
}
