package io.matchday.benchmarks.latency;

import io.matchday.launcher.console.Arguments;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is tried.
 *
 * @param tries how often
 * @param load lines per second in all, at least those of the tries' domains; empty for half of what the machine takes
 * @param rate lines per second of a try's domain
 * @param errorPercent of a try's requests that fail from one moment on
 * @param bodyBytes bytes of a body of the load before it is compressed
 * @param connections over which the load comes
 * @param seed of the moments at which tries begin
 * @param stock whether the peers run with the settings they come with, too
 * @param json whether to tell the outcome as JSON
 */
record LatencyOptions(
        int tries,
        OptionalLong load,
        int rate,
        int errorPercent,
        int bodyBytes,
        int connections,
        long seed,
        boolean stock,
        boolean json) {

    private static final Set<String> VALUED =
            Set.of("--tries", "--load", "--rate", "--errors", "--batch", "--connections", "--seed");
    /** An event has five hundred domains at most, and the load takes two hundred. */
    private static final int MOST_TRIES = 250;

    private static final int MOST_RATE = 100_000;
    private static final int MOST_BODY = 16 * 1024 * 1024;
    private static final long MOST_LOAD = 100_000_000;

    static LatencyOptions read(List<String> typed) {
        Arguments arguments = Arguments.read(typed, VALUED, Set.of("--stock", "--json"));
        return new LatencyOptions(
                (int) arguments.number("--tries", 20, 1, MOST_TRIES),
                arguments.option("--load").isPresent()
                        ? OptionalLong.of(arguments.number("--load", 0, 0, MOST_LOAD))
                        : OptionalLong.empty(),
                (int) arguments.number("--rate", 500, 20, MOST_RATE),
                (int) arguments.number("--errors", 5, 1, 100),
                (int) arguments.number("--batch", 1024 * 1024, 1024, MOST_BODY),
                (int) arguments.number("--connections", 4, 1, 256),
                arguments.number("--seed", 1, Long.MIN_VALUE, Long.MAX_VALUE),
                arguments.flag("--stock"),
                arguments.flag("--json"));
    }
}
