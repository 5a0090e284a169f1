package io.matchday.benchmarks.reserve;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.benchmarks.ingest.LocalSuite;
import io.matchday.benchmarks.latency.WatchedEvent;
import io.matchday.launcher.api.Api;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.service.SuiteService;
import io.matchday.launcher.settings.Settings;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;

/** {@code bench reserve}: many at once want parts of one pool, for windows that overlap, and hand some back. */
public final class ReserveBench {

    /** Far less than what is wanted for the fullest hour. */
    private static final long TOTAL = 500;

    private static final int CREATED = 201;
    private static final int OK = 200;

    private final String key = "bench-reserve-" + Instant.now().getEpochSecond();
    private final ReserveOptions options;
    private final Settings settings;
    private final Console console;

    /** Reads what was typed. */
    public ReserveBench(List<String> typed, Settings settings, Console console) {
        this.options = ReserveOptions.read(typed);
        this.settings = settings;
        this.console = console;
    }

    /** Whether the pool was never promised beyond what it has, and nothing that was answered is missing. */
    public boolean run() throws IOException {
        LocalSuite suite = LocalSuite.up(settings, options.json() ? Console.silent() : console);
        Api engineer = suite.as("engineer");
        makePool(engineer);
        ReserveOutcome outcome;
        try (WatchedEvent event = WatchedEvent.create(
                suite.as("commander"), key, List.of(), List.of(key + ".example"), "http://127.0.0.1:9/unused")) {
            outcome = measure(engineer, event.key());
        }
        if (options.json()) {
            console.json(outcome.json());
        } else {
            outcome.told().forEach(console::line);
        }
        return outcome.neverAbove();
    }

    private void makePool(Api engineer) {
        engineer.post(
                        SuiteService.CAPACITY,
                        "/pools",
                        Map.of("key", key, "product", "ECS", "region", "bench", "unit", "INSTANCES", "total", TOTAL))
                .expect(CREATED, "Making the pool");
    }

    private ReserveOutcome measure(Api engineer, String event) {
        SplittableRandom random = new SplittableRandom(options.seed());
        List<Asker> askers = new ArrayList<>();
        for (int thread = 0; thread < options.threads(); thread++) {
            int share =
                    options.attempts() / options.threads() + (thread < options.attempts() % options.threads() ? 1 : 0);
            askers.add(new Asker(engineer, event, key, share, random.split()));
        }
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        long begun = System.nanoTime();
        List<Asker.Asked> asked;
        try {
            asked = results(threads.invokeAll(askers));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while reserving.", interrupted);
        } finally {
            threads.shutdownNow();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new ReserveOutcome(options.threads(), asked, seconds, TOTAL, highest(engineer));
    }

    private static List<Asker.Asked> results(List<Future<Asker.Asked>> futures) throws InterruptedException {
        List<Asker.Asked> asked = new ArrayList<>();
        for (Future<Asker.Asked> future : futures) {
            try {
                asked.add(future.get());
            } catch (ExecutionException failed) {
                throw new Trouble("Reserving failed: " + failed.getCause(), failed);
            }
        }
        return asked;
    }

    private long highest(Api engineer) {
        JsonNode steps = engineer.get(SuiteService.CAPACITY, "/pools/" + key + "/timeline?from=" + Attempt.begin())
                .expect(OK, "Reading the pool's timeline")
                .body()
                .path("steps");
        return StreamSupport.stream(steps.spliterator(), false)
                .mapToLong(step -> step.path("level").asLong())
                .max()
                .orElse(0);
    }
}
