package io.matchday.benchmarks.reserve;

import io.matchday.launcher.console.Arguments;
import java.util.List;
import java.util.Set;

/**
 * How hard one pool is asked.
 *
 * @param threads how many ask at once
 * @param attempts how often they ask altogether
 * @param seed of what they ask for
 * @param json whether to tell the outcome as JSON
 */
record ReserveOptions(int threads, int attempts, long seed, boolean json) {

    private static final int THREADS = 64;
    private static final int MOST_THREADS = 512;
    private static final int ATTEMPTS = 10_000;
    private static final int MOST_ATTEMPTS = 1_000_000;

    static ReserveOptions read(List<String> typed) {
        Arguments arguments = Arguments.read(typed, Set.of("--threads", "--attempts", "--seed"), Set.of("--json"));
        return new ReserveOptions(
                (int) arguments.number("--threads", THREADS, 1, MOST_THREADS),
                (int) arguments.number("--attempts", ATTEMPTS, 1, MOST_ATTEMPTS),
                arguments.number("--seed", 1, 0, Integer.MAX_VALUE),
                arguments.flag("--json"));
    }
}
