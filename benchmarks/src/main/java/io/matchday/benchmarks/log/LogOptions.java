package io.matchday.benchmarks.log;

import io.matchday.launcher.console.Arguments;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Which log to make. The same options give the same bytes.
 *
 * @param lines how many
 * @param seed of all that is drawn
 * @param domains how many, of which few have most of the traffic
 * @param nodes how many
 * @param rate lines per second of log time when the day is at its peak
 * @param begin when the day begins
 */
public record LogOptions(long lines, long seed, int domains, int nodes, int rate, Instant begin) {

    /** Names of the options that {@link #read} knows. */
    public static final Set<String> NAMES = Set.of("--lines", "--seed", "--domains", "--nodes", "--rate");

    private static final long MOST_LINES = 1_000_000_000;
    private static final int DEFAULT_DOMAINS = 200;
    private static final int DEFAULT_NODES = 2_000;
    private static final int DEFAULT_RATE = 200_000;
    private static final int MOST_NAMES = 100_000;
    private static final int MOST_RATE = 100_000_000;

    /** Reads what was typed; all but the number of lines and the begin has one default everywhere. */
    public static LogOptions read(Arguments arguments, long lines, Instant begin) {
        return new LogOptions(
                arguments.number("--lines", lines, 1, MOST_LINES),
                arguments.number("--seed", 1, Long.MIN_VALUE, Long.MAX_VALUE),
                (int) arguments.number("--domains", DEFAULT_DOMAINS, 1, MOST_NAMES),
                (int) arguments.number("--nodes", DEFAULT_NODES, 1, MOST_NAMES),
                (int) arguments.number("--rate", DEFAULT_RATE, 1, MOST_RATE),
                begin);
    }

    /** A log of as many lines as fill this much log time. */
    public static LogOptions lasting(Duration length, long seed, int domains, int nodes, int rate, Instant begin) {
        long lines = (long) (length.toSeconds() * rate * DayShape.mean());
        return new LogOptions(lines, seed, domains, nodes, rate, begin);
    }
}
