package io.matchday.benchmarks.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.benchmarks.log.Dialect;
import io.matchday.benchmarks.log.LogOptions;
import io.matchday.benchmarks.log.PackedLog;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.process.WallClock;
import io.matchday.launcher.settings.Settings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** {@code bench ingest}: what it costs the running suite to take lines and make them durable. */
public final class IngestBench {

    /** What the monitor still does with the last bodies belongs to their cost, moving counts into their tables included. */
    private static final Duration SETTLE = Duration.ofSeconds(20);

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
        console.progress("Making a log of " + options.log().lines() + " lines");
        PackedLog log = PackedLog.of(options.log(), Dialect.TEXT, options.bodyBytes());
        Yardsticks beside = Yardsticks.measure(log, options, now, console);
        Outcome outcome = measure(suite, log, beside);
        if (options.json()) {
            console.json(outcome.json());
        } else {
            outcome.told().forEach(console::line);
        }
        return outcome.countedExactly();
    }

    private Outcome measure(LocalSuite suite, PackedLog log, Yardsticks earlier) throws IOException {
        String key = "bench-" + now.getEpochSecond();
        Load load = new Load(suite.source(key, Dialect.TEXT), options.connections());
        long warmUp = warmUp(load);
        WallClock.SYSTEM.pause(SETTLE);
        console.progress("Sending " + log.lines() + " lines");
        SuiteCost before = SuiteCost.sinceStart(suite);
        Sent sent = load.send(log);
        WallClock.SYSTEM.pause(SETTLE);
        SuiteCost cost = SuiteCost.sinceStart(suite).minus(before);
        boolean exactly = exactly(suite.counted(key), warmUp + log.lines()) && sent.accepted() == log.lines();
        Yardsticks beside = earlier.and(Yardsticks.measure(log, options, now, console));
        return new Outcome(log.lines(), log.plainBytes(), log.wireBytes(), sent, cost, beside, exactly);
    }

    /** Sends other lines, piece by piece, so that they need not all be in memory; how many. */
    private long warmUp(Load load) throws IOException {
        long lines = 0;
        for (LogOptions piece : options.warmUp()) {
            console.progress("Warming up, " + lines + " lines sent");
            PackedLog log = PackedLog.of(piece, Dialect.TEXT, options.bodyBytes());
            load.send(log);
            lines += log.lines();
        }
        return lines;
    }

    private static boolean exactly(JsonNode counted, long lines) {
        return counted.path("accepted").asLong() == lines
                && counted.path("rejected").asLong() == 0
                && counted.path("duplicate").asLong() == 0
                && counted.path("late").asLong() == 0;
    }
}
