package io.matchday.benchmarks.ingest;

import io.matchday.benchmarks.log.LogOptions;
import io.matchday.benchmarks.parse.Engine;
import io.matchday.launcher.console.Arguments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is sent.
 *
 * @param log the lines that are measured
 * @param bodyBytes bytes of a body before it is compressed
 * @param connections how many bodies are on their way at one time
 * @param warmUpLines lines sent before, so that the monitor is compiled
 * @param json whether to tell the outcome as JSON
 */
record IngestOptions(LogOptions log, int bodyBytes, int connections, long warmUpLines, boolean json) {

    private static final long DEFAULT_LINES = 16_000_000;
    private static final long DEFAULT_WARM_UP = 24_000_000;
    private static final long WARM_UP_PIECE = 2_000_000;
    private static final long MOST_LINES = 100_000_000;
    private static final int DEFAULT_BODY = Engine.BODY;
    private static final int MOST_BODY = 16 * 1024 * 1024;
    private static final int DEFAULT_CONNECTIONS = 4;
    private static final int MOST_CONNECTIONS = 256;
    /** Log time runs from here to before now: the monitor counts nothing that lies ahead. */
    private static final long BEFORE_NOW_SECONDS = 3600;

    static IngestOptions read(List<String> typed, Instant now) {
        Set<String> valued = new HashSet<>(LogOptions.NAMES);
        valued.addAll(Set.of("--batch", "--connections", "--warm-up"));
        Arguments arguments = Arguments.read(typed, valued, Set.of("--json"));
        return new IngestOptions(
                LogOptions.read(arguments, DEFAULT_LINES, now.minusSeconds(BEFORE_NOW_SECONDS)),
                (int) arguments.number("--batch", DEFAULT_BODY, 1024, MOST_BODY),
                (int) arguments.number("--connections", DEFAULT_CONNECTIONS, 1, MOST_CONNECTIONS),
                arguments.number("--warm-up", DEFAULT_WARM_UP, 1, MOST_LINES),
                arguments.flag("--json"));
    }

    /** Other lines of the same kind, of the time before, in pieces. */
    List<LogOptions> warmUp() {
        List<LogOptions> pieces = new ArrayList<>();
        for (long left = warmUpLines; left > 0; left -= WARM_UP_PIECE) {
            pieces.add(new LogOptions(
                    Math.min(left, WARM_UP_PIECE),
                    log.seed() + 1 + pieces.size(),
                    log.domains(),
                    log.nodes(),
                    log.rate(),
                    log.begin().minusSeconds(BEFORE_NOW_SECONDS)));
        }
        return pieces;
    }
}
