package io.matchday.benchmarks.latency;

import io.matchday.benchmarks.ingest.LocalSuite;
import io.matchday.benchmarks.latency.LatencyOutcome.LoadTold;
import io.matchday.benchmarks.log.Dialect;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.process.WallClock;
import io.matchday.launcher.settings.Settings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** {@code bench latency}: how long it takes from the first failing line to the webhook, beside a load. */
public final class LatencyBench {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    /** Bodies taken at full speed are worked off before the first try. */
    private static final Duration SETTLE = Duration.ofSeconds(5);

    /** So long all domains are served before anything breaks: trouble on final night comes to what has been running. */
    private static final Duration SERVED = Duration.ofSeconds(150);

    private static final double HALF = 0.5;

    private final LatencyOptions options;
    private final Settings settings;
    private final Console console;

    /** Reads what was typed. */
    public LatencyBench(List<String> typed, Settings settings, Console console) {
        this.options = LatencyOptions.read(typed);
        this.settings = settings;
        this.console = console;
    }

    /** Whether the monitor told of every try. */
    public boolean run() throws IOException {
        LocalSuite suite = LocalSuite.up(settings, options.json() ? Console.silent() : console);
        String key = "bench-latency-" + Instant.now().getEpochSecond();
        // The first domain warms up and is not counted.
        List<String> domains = IntStream.rangeClosed(0, options.tries())
                .mapToObj(number -> "try-%d.%s.example".formatted(number, key))
                .toList();
        LatencyOutcome outcome;
        try (Hooks hooks = new Hooks();
                FreshBodies bodies = new FreshBodies(options.bodyBytes(), options.seed());
                Children children = new Children();
                WatchedEvent event = WatchedEvent.create(
                        suite.as("commander"), key, domains, bodies.domains(), hooks.url(Hooks.OURS))) {
            console.progress("Starting what runs beside, for " + event.key());
            PeerChains peers = PeerChains.start(
                    children, Chain.all(options.stock()), WatchedEvent.TARGET, chain -> hooks.url(chain.key()));
            outcome = measure(suite, key, domains, bodies, peers, hooks);
        }
        if (options.json()) {
            console.json(outcome.json());
        } else {
            outcome.told().forEach(console::line);
        }
        return outcome.toldOfAll();
    }

    private LatencyOutcome measure(
            LocalSuite suite, String key, List<String> domains, FreshBodies bodies, PeerChains peers, Hooks hooks) {
        try (Background background =
                        new Background(suite.source(key + "-load", Dialect.TEXT), bodies, options.connections());
                Tries tries = new Tries(options, domains, suite.source(key, Dialect.TEXT), peers, hooks)) {
            Instant served = Instant.now();
            LoadTold asked = load(background, tries);
            console.progress("Serving all domains for a while");
            WallClock.SYSTEM.pause(Duration.between(Instant.now(), served.plus(SERVED)));
            console.progress("A try to warm up");
            tries.run(0);
            Meter meter = new Meter(background, tries);
            for (int number = 1; number <= options.tries(); number++) {
                console.progress("Try " + number + " of " + options.tries());
                tries.run(number);
            }
            double came = meter.linesPerSecond();
            console.progress("Waiting for those that take longer");
            return new LatencyOutcome(
                    tries.outcomes(),
                    titles(peers),
                    peers.missing(),
                    new LoadTold(asked.capacity(), asked.asked(), came));
        }
    }

    /** Brings all that comes to what was asked for, or to half of what the machine takes. */
    private LoadTold load(Background background, Tries tries) {
        double own = (double) options.rate() * (options.tries() + 1);
        console.progress("Warming up");
        if (options.load().isPresent()) {
            double asked = Math.max(own, (double) options.load().getAsLong());
            background.pace(asked - own);
            WallClock.SYSTEM.pause(WARM_UP);
            return new LoadTold(Double.NaN, asked, 0);
        }
        background.pace(Background.UNHELD);
        WallClock.SYSTEM.pause(WARM_UP);
        console.progress("Measuring what the machine takes");
        Meter meter = new Meter(background, tries);
        WallClock.SYSTEM.pause(MEASURED);
        double capacity = meter.linesPerSecond();
        double asked = Math.max(own, capacity * HALF);
        background.pace(asked - own);
        WallClock.SYSTEM.pause(SETTLE);
        return new LoadTold(capacity, asked, 0);
    }

    private static Map<String, String> titles(PeerChains peers) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(Hooks.OURS, "Matchday");
        peers.chains().forEach(chain -> titles.put(chain.key(), chain.title()));
        return titles;
    }

    /** Counts what is taken from a moment on. */
    private record Meter(Background background, Tries tries, long accepted, long nanos) {

        private static final double NANOS = 1e9;

        Meter(Background background, Tries tries) {
            this(background, tries, background.accepted() + tries.accepted(), System.nanoTime());
        }

        double linesPerSecond() {
            return (background.accepted() + tries.accepted() - accepted) * NANOS / (System.nanoTime() - nanos);
        }
    }
}
