package io.matchday.benchmarks.reserve;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/** One wish for a part of the pool, within a week that lies far enough ahead. */
record Attempt(long amount, Instant from, Instant until) {

    private static final Instant WEEK =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(30));
    private static final int HOURS = 168;
    private static final int LONGEST = 12;
    private static final int GREATEST = 20;

    static Attempt drawn(SplittableRandom random) {
        Instant from = WEEK.plus(Duration.ofHours(random.nextInt(HOURS)));
        return new Attempt(
                random.nextLong(1, GREATEST + 1L), from, from.plus(Duration.ofHours(random.nextInt(1, LONGEST + 1))));
    }

    static Instant begin() {
        return WEEK;
    }
}
