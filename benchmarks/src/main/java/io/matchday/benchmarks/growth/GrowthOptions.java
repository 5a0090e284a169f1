package io.matchday.benchmarks.growth;

import io.matchday.benchmarks.log.LogOptions;
import io.matchday.launcher.console.Arguments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which days are replayed.
 *
 * @param days the logs, in the order of their days
 * @param json whether to tell the outcome as JSON
 */
record GrowthOptions(List<LogOptions> days, boolean json) {

    private static final int DEFAULT_DAYS = 6;
    private static final int LEAST_DAYS = 3;
    /** What lies longer ago than details are kept would be counted elsewhere than usual. */
    private static final int MOST_DAYS = 13;

    private static final int DEFAULT_RATE = 94;
    private static final int MOST_RATE = 1_000;
    private static final int DOMAINS = 200;
    private static final int NODES = 2_000;
    private static final Duration DAY = Duration.ofDays(1);
    /** Log time ends so long before now. */
    private static final Duration BEFORE_NOW = Duration.ofHours(1);

    GrowthOptions {
        days = List.copyOf(days);
    }

    static GrowthOptions read(List<String> typed, Instant now) {
        Arguments arguments = Arguments.read(typed, Set.of("--days", "--rate", "--seed"), Set.of("--json"));
        int count = (int) arguments.number("--days", DEFAULT_DAYS, LEAST_DAYS, MOST_DAYS);
        int rate = (int) arguments.number("--rate", DEFAULT_RATE, 1, MOST_RATE);
        long seed = arguments.number("--seed", 1, 0, Integer.MAX_VALUE);
        Instant first = now.minus(BEFORE_NOW).minus(DAY.multipliedBy(count));
        return new GrowthOptions(
                IntStream.range(0, count)
                        .mapToObj(day -> LogOptions.lasting(
                                DAY, seed + day, DOMAINS, NODES, rate, first.plus(DAY.multipliedBy(day))))
                        .toList(),
                arguments.flag("--json"));
    }
}
