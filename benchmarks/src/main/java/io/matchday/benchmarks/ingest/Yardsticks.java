package io.matchday.benchmarks.ingest;

import io.matchday.benchmarks.log.LogFiles;
import io.matchday.benchmarks.log.LogOptions;
import io.matchday.benchmarks.log.PackedLog;
import io.matchday.benchmarks.measure.Figure;
import io.matchday.benchmarks.parse.Engine;
import io.matchday.benchmarks.peer.Peers;
import io.matchday.launcher.console.Console;
import java.io.IOException;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * What the cost is held against, measured in the same run.
 *
 * @param engine inflating and parsing the same lines in one thread
 * @param mtail lines per CPU-second of mtail, where it is installed
 * @param nginx megabytes on the wire per CPU-second of nginx, where it is installed
 */
record Yardsticks(Figure engine, OptionalDouble mtail, OptionalDouble nginx) {

    /** Enough for a figure in one thread; more would only take longer. */
    private static final long ENGINE_LINES = 500_000;

    private static final long MTAIL_LINES = 200_000;

    static Yardsticks measure(PackedLog log, IngestOptions options, Instant now, Console console) throws IOException {
        console.progress("Measuring inflate and parse in one thread");
        Figure engine = new Engine(some(options.log(), ENGINE_LINES), now).gzipText();
        console.progress("Measuring mtail");
        OptionalDouble mtail = mtail(some(options.log(), MTAIL_LINES));
        console.progress("Measuring nginx");
        return new Yardsticks(engine, mtail, NginxCeiling.megabytesPerCpuSecond(log, options.connections()));
    }

    private static OptionalDouble mtail(LogOptions lines) throws IOException {
        try (LogFiles files = LogFiles.make(lines)) {
            return Peers.mtail().linesPerCpuSecond(files, lines.lines());
        }
    }

    private static LogOptions some(LogOptions log, long most) {
        return new LogOptions(
                Math.min(most, log.lines()), log.seed(), log.domains(), log.nodes(), log.rate(), log.begin());
    }
}
