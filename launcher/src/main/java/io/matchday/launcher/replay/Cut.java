package io.matchday.launcher.replay;

import io.matchday.launcher.replay.time.SourceFormat;
import java.time.Duration;
import java.util.Optional;

/**
 * Where bodies end.
 *
 * @param bytes of a body at most, unless a single record is longer
 * @param span of log time that a body covers at most
 * @param records of a body at most
 */
record Cut(int bytes, Duration span, int records) {

    private static final Duration FOR_EVER = Duration.ofDays(1_000_000);

    /** Bodies for this pace: a vendor's delivery that keeps up with the clock sends every second. */
    static Cut of(ReplayOptions options, Optional<SourceFormat> format) {
        return new Cut(
                options.bodyBytes(),
                options.unpaced() ? FOR_EVER : Duration.ofMillis(Math.max(1, Math.round(1000 * options.speed()))),
                format.isPresent() && format.get().wholeBodies() ? 1 : Integer.MAX_VALUE);
    }
}
