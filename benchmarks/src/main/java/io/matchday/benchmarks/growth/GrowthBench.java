package io.matchday.benchmarks.growth;

import io.matchday.benchmarks.ingest.Load;
import io.matchday.benchmarks.ingest.LocalSuite;
import io.matchday.benchmarks.latency.Hooks;
import io.matchday.benchmarks.latency.WatchedEvent;
import io.matchday.benchmarks.log.Dialect;
import io.matchday.benchmarks.log.LogGenerator;
import io.matchday.benchmarks.log.LogOptions;
import io.matchday.benchmarks.log.PackedLog;
import io.matchday.benchmarks.measure.LiveHeap;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.process.WallClock;
import io.matchday.launcher.settings.Settings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** {@code bench growth}: whether the monitor's heap grows while it reads day after day. */
public final class GrowthBench {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(15);
    private static final int LOOKS = 16;

    private static final int BODY = 1024 * 1024;
    private static final int CONNECTIONS = 4;

    private final Instant now = Instant.now();
    private final GrowthOptions options;
    private final Settings settings;
    private final Console console;

    /** Reads what was typed. */
    public GrowthBench(List<String> typed, Settings settings, Console console) {
        this.options = GrowthOptions.read(typed, now);
        this.settings = settings;
        this.console = console;
    }

    /** Whether every line was counted and the heap levels off. */
    public boolean run() throws IOException {
        LocalSuite suite = LocalSuite.up(settings, options.json() ? Console.silent() : console);
        GrowthOutcome outcome = measure(suite, "bench-growth-" + now.getEpochSecond());
        if (options.json()) {
            console.json(outcome.json());
        } else {
            outcome.told().forEach(console::line);
        }
        return outcome.countedExactly() && outcome.levelsOff();
    }

    /** All domains belong to an event, so that they are watched and not merely counted. */
    private GrowthOutcome measure(LocalSuite suite, String key) throws IOException {
        Load load = new Load(suite.source(key, Dialect.TEXT), CONNECTIONS);
        List<GrowthOutcome.Day> days = new ArrayList<>();
        List<String> domains = LogGenerator.domains(options.days().get(0).domains());
        try (Hooks hooks = new Hooks();
                WatchedEvent event =
                        WatchedEvent.create(suite.as("commander"), key, List.of(), domains, hooks.url(Hooks.OURS))) {
            for (LogOptions day : options.days()) {
                console.progress(
                        "Day " + (days.size() + 1) + " of " + options.days().size() + " for " + event.key());
                long accepted = load.send(PackedLog.of(day, Dialect.TEXT, BODY)).accepted();
                days.add(new GrowthOutcome.Day(day.begin(), day.lines(), accepted, rested(suite)));
            }
        }
        return new GrowthOutcome(days);
    }

    /** The least it held within some minutes: while it works off what it was sent, that is alive as well. */
    private static LiveHeap rested(LocalSuite suite) throws IOException {
        LiveHeap least = null;
        for (int look = 0; look < LOOKS; look++) {
            WallClock.SYSTEM.pause(LOOK_EVERY);
            LiveHeap heap = LiveHeap.of(suite.monitorPid());
            least = least == null || heap.bytes() < least.bytes() ? heap : least;
        }
        return least;
    }
}
