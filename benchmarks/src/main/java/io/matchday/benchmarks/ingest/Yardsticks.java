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
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the cost is held against, measured in the same run.
 *
 * @param engine lines per CPU-second of the engine alone in one thread: inflating and parsing the same lines, summing them up
 *     and writing that down
 * @param crowded the same in as many threads at once as there are processors, which is how the monitor reads: lines per
 *     CPU-second, on average
 * @param mtail lines per CPU-second of mtail, where it is installed
 * @param nginx megabytes on the wire per CPU-second of nginx, where it is installed
 */
record Yardsticks(double engine, double crowded, OptionalDouble mtail, OptionalDouble nginx) {

    /** Enough for a figure in one thread; more would only take longer. */
    private static final long ENGINE_LINES = 500_000;

    private static final long MTAIL_LINES = 200_000;

    static Yardsticks measure(PackedLog log, IngestOptions options, Instant now, Console console) throws IOException {
        LogOptions some = some(options.log(), ENGINE_LINES);
        console.progress("Measuring the engine in one thread");
        double engine = new Engine(some, now).gzipText().linesPerCpuSecond();
        console.progress("Measuring the engine on all processors");
        double crowded = crowded(some, now);
        console.progress("Measuring mtail");
        OptionalDouble mtail = mtail(some(options.log(), MTAIL_LINES));
        console.progress("Measuring nginx");
        return new Yardsticks(engine, crowded, mtail, NginxCeiling.megabytesPerCpuSecond(log, options.connections()));
    }

    /** Measured before and after: the machine may be slower at one time than at another. Costs are averaged, not speeds. */
    Yardsticks and(Yardsticks later) {
        return new Yardsticks(
                mean(engine, later.engine),
                mean(crowded, later.crowded),
                mean(mtail, later.mtail),
                mean(nginx, later.nginx));
    }

    private static double mean(double one, double other) {
        return 2 / (1 / one + 1 / other);
    }

    private static OptionalDouble mean(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(mean(one.getAsDouble(), other.getAsDouble()))
                : OptionalDouble.empty();
    }

    private static double crowded(LogOptions log, Instant now) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService all = Executors.newFixedThreadPool(threads);
        try {
            double sum = 0;
            Callable<Figure> alone = () -> new Engine(log, now).gzipText();
            for (Future<Figure> one : all.invokeAll(Collections.nCopies(threads, alone))) {
                sum += one.get().linesPerCpuSecond();
            }
            return sum / threads;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IOException("The engine could not be measured on all processors", failed);
        } finally {
            all.shutdownNow();
        }
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
