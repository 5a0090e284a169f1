package io.matchday.benchmarks.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.benchmarks.log.Dialect;
import io.matchday.benchmarks.log.LogOptions;
import io.matchday.benchmarks.log.PackedLog;
import io.matchday.benchmarks.measure.Figure;
import io.matchday.benchmarks.parse.Engine;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.process.WallClock;
import io.matchday.launcher.settings.Settings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/** {@code bench ingest}: what it costs the running suite to take lines and make them durable. */
public final class IngestBench {

    /** Enough for the figure in one thread; more would only take longer. */
    private static final long ENGINE_LINES = 500_000;

    /** What the monitor still does with the last bodies belongs to their cost. */
    private static final Duration SETTLE = Duration.ofSeconds(3);

    private final Instant now = Instant.now();
    private final IngestOptions options;
    private final Settings settings;
    private final Console console;

    /** Reads what was typed. */
    public IngestBench(List<String> typed, Settings settings, Console console) {
        this.options = IngestOptions.read(typed, now);
        this.settings = settings;
        this.console = console;
    }

    /** Whether the monitor counted exactly what was sent. */
    public boolean run() throws IOException {
        LocalSuite suite = LocalSuite.up(settings, options.json() ? Console.silent() : console);
        console.progress("Measuring inflate and parse in one thread");
        Figure engine = new Engine(engineLog(), now).gzipText();
        console.progress("Making a log of " + options.log().lines() + " lines");
        PackedLog warmUp = PackedLog.of(options.warmUp(), Dialect.TEXT, options.bodyBytes());
        PackedLog log = PackedLog.of(options.log(), Dialect.TEXT, options.bodyBytes());
        console.progress("Measuring nginx");
        OptionalDouble nginx = NginxCeiling.megabytesPerCpuSecond(log, options.connections());
        Outcome outcome = measure(suite, warmUp, log, engine, nginx);
        if (options.json()) {
            console.json(outcome.json());
        } else {
            outcome.told().forEach(console::line);
        }
        return outcome.countedExactly();
    }

    private Outcome measure(LocalSuite suite, PackedLog warmUp, PackedLog log, Figure engine, OptionalDouble nginx)
            throws IOException {
        String key = "bench-" + now.getEpochSecond();
        LogFeed feed = suite.source(key, Dialect.TEXT);
        Load load = new Load(feed, options.connections());
        console.progress("Warming up with " + warmUp.lines() + " lines");
        load.send(warmUp);
        WallClock.SYSTEM.pause(SETTLE);
        console.progress("Sending " + log.lines() + " lines");
        SuiteCost before = SuiteCost.sinceStart(suite);
        Sent sent = load.send(log);
        WallClock.SYSTEM.pause(SETTLE);
        SuiteCost cost = SuiteCost.sinceStart(suite).minus(before);
        return new Outcome(
                log.lines(),
                log.plainBytes(),
                log.wireBytes(),
                sent,
                cost,
                engine,
                nginx,
                exactly(suite.counted(key), warmUp.lines() + log.lines()) && sent.accepted() == log.lines());
    }

    private static boolean exactly(JsonNode counted, long lines) {
        return counted.path("accepted").asLong() == lines
                && counted.path("rejected").asLong() == 0
                && counted.path("duplicate").asLong() == 0
                && counted.path("late").asLong() == 0;
    }

    private LogOptions engineLog() {
        LogOptions log = options.log();
        return new LogOptions(
                Math.min(ENGINE_LINES, log.lines()), log.seed(), log.domains(), log.nodes(), log.rate(), log.begin());
    }
}
