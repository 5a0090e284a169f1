package io.matchday.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.acceptance.suite.Api.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Five hundred follow one event on one monitor, some of them over a bad network, and the monitor is killed. */
@ExtendWith(RunningSuite.class)
class WatchersIT {

    private static final int WATCHERS = 500;
    private static final int BATCHES = 40;
    private static final int BATCHES_A_SLOT = 4;
    private static final int WANDERERS = 50;
    private static final long SEED = 20261126;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double MILLIS = 1e6;

    private final Random random = new Random(SEED);
    private final Instant start = Instant.now().minusSeconds(1_200).truncatedTo(ChronoUnit.MINUTES);
    private final Map<String, Long> expected = new TreeMap<>();
    private final List<Long> latencies = new ArrayList<>();
    private final String domain = "watched." + UUID.randomUUID() + ".example";

    @Test
    void everyWatcherIsToldEverythingOverBadConnectionsAndAKill(Suite suite) throws Exception {
        String event = Events.create(suite, domain, "aurora-esports", start);
        Source source = Source.of(suite, "NDJSON", Source.MAPPING);
        Events.requests(suite, event, start.toString(), start.plusSeconds(60).toString());
        String alone = residentMegabytes(suite);

        List<FeedWatcher> watchers = new ArrayList<>();
        Api viewer = suite.as("viewer");
        for (int i = 0; i < WATCHERS; i++) {
            watchers.add(new FeedWatcher(viewer, event));
        }
        comeAll(watchers);
        for (int batch = 0; batch < BATCHES; batch++) {
            deliver(source, batch, watchers);
        }
        fail(source);
        String incident = incident(suite, event);
        note(suite, incident, "seen");
        comeAll(watchers);
        awaitAll(suite, event, watchers);
        System.out.printf(
                "Resident MB without watchers %s, with %d of them %s; ms from 2xx to a watcher, median and max: %s%n",
                alone, WATCHERS, residentMegabytes(suite), figures());

        suite.kill("monitor");
        suite.up();
        note(suite, incident, "seen again");
        deliver(source, BATCHES + BATCHES_A_SLOT, watchers);
        comeAll(watchers);
        awaitAll(suite, event, watchers);
        assertThat(watchers).allMatch(watcher -> watcher.resets() >= 1);
        watchers.forEach(FeedWatcher::hangUp);
    }

    private static void comeAll(List<FeedWatcher> watchers) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            watchers.forEach(FeedWatcher::come);
            return watchers.stream().allMatch(watcher -> watcher.connected() && watcher.ready());
        });
    }

    /** Delivers a batch, waits until every watcher present has been told, and lets some come or go. */
    private void deliver(Source source, int batch, List<FeedWatcher> watchers) throws IOException {
        Instant slot = start.plusSeconds(10L * (batch / BATCHES_A_SLOT));
        int lines = 10 - batch % BATCHES_A_SLOT;
        Answer answer = source.deliver(Source.lines(domain, slot, lines));
        long taken = System.nanoTime();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        long count = expected.merge(slot.toString(), (long) lines, Long::sum);
        List<FeedWatcher> present =
                watchers.stream().skip(WANDERERS).filter(FeedWatcher::connected).toList();
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> present.stream()
                .allMatch(watcher -> watcher.seenAt(slot.toString(), count).isPresent()));
        present.forEach(
                watcher -> latencies.add(watcher.seenAt(slot.toString(), count).orElseThrow() - taken));
        for (FeedWatcher wanderer : watchers.subList(0, WANDERERS)) {
            if (random.nextInt(4) == 0) {
                wanderer.hangUp();
            } else {
                wanderer.come();
            }
        }
    }

    private void fail(Source source) throws IOException {
        Instant slot = start.plusSeconds(10L * (BATCHES / BATCHES_A_SLOT));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            lines.append("{\"t\":\"%s\",\"d\":\"%s\",\"s\":503,\"b\":%d}%n".formatted(slot, domain, i));
        }
        assertThat(source.deliver(lines.toString()).status()).isEqualTo(200);
        expected.put(slot.toString(), 100L);
    }

    private static String incident(Suite suite, String event) throws IOException {
        Api viewer = suite.as("viewer");
        String path = "/monitor/api/v1/incidents?event=" + event;
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !viewer.get(path).json().path("items").isEmpty());
        return viewer.get(path).json().at("/items/0/id").asText();
    }

    private static void note(Suite suite, String incident, String text) throws IOException {
        Answer answer = suite.as("engineer")
                .change(
                        "/monitor/api/v1/incidents/" + incident + "/actions",
                        "{\"action\":\"NOTE\",\"note\":\"" + text + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Until every watcher knows every slot, incident and entry. */
    private void awaitAll(Suite suite, String event, List<FeedWatcher> watchers) throws IOException {
        JsonNode items = suite.as("viewer")
                .get("/monitor/api/v1/incidents?event=" + event)
                .json()
                .path("items");
        TreeSet<String> incidents = new TreeSet<>();
        TreeSet<Long> entries = new TreeSet<>();
        items.forEach(incident -> {
            incidents.add(incident.path("id").asText());
            incident.path("timeline")
                    .forEach(entry -> entries.add(entry.path("id").asLong()));
        });
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(watchers)
                .allSatisfy(watcher -> {
                    assertThat(watcher.requests()).isEqualTo(expected);
                    assertThat(watcher.incidents()).containsAll(incidents);
                    assertThat(watcher.entries()).containsAll(entries);
                }));
    }

    private String figures() {
        long[] sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
        long most = LongStream.of(sorted).max().orElseThrow();
        return "%.0f, %.0f".formatted(sorted[sorted.length / 2] / MILLIS, most / MILLIS);
    }

    private static String residentMegabytes(Suite suite) throws IOException {
        Path status = Path.of("/proc", Long.toString(suite.process("monitor").pid()), "status");
        if (Files.notExists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                .findFirst()
                .orElse("unknown");
    }
}
