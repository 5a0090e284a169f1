package io.matchday.capacity.provider;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** How long to wait after a failure: twice as long each time, and never all at the same moment. */
@Singleton
class Backoff {
    /** Beyond this many doublings, any pause is the longest. */
    private static final int MOST_DOUBLINGS = 30;

    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier chance;

    @Inject
    Backoff(ProvidersConfig config) {
        this(config.firstPause(), config.longestPause(), () -> ThreadLocalRandom.current()
                .nextDouble());
    }

    /** By a chance from 0 to 1. */
    Backoff(Duration first, Duration longest, DoubleSupplier chance) {
        this.first = first;
        this.longest = longest;
        this.chance = chance;
    }

    /**
     * Half to all of the doubled pause; never less than the provider asked for.
     *
     * @param failures in a row, from 1
     */
    Duration pause(int failures, Optional<Duration> asked) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration bounded = doubled.compareTo(longest) > 0 ? longest : doubled;
        Duration half = bounded.dividedBy(2);
        Duration pause = half.plusNanos((long) (half.toNanos() * chance.getAsDouble()));
        return asked.filter(wanted -> wanted.compareTo(pause) > 0).orElse(pause);
    }
}
