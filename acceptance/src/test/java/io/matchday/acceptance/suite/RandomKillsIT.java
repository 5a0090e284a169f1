package io.matchday.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.acceptance.suite.Api.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The monitor is killed again and again while two senders deliver the same batches and try until they are taken. */
@ExtendWith(RunningSuite.class)
class RandomKillsIT {

    private static final int BATCHES = 1_000;
    private static final int LINES = 20;
    private static final int KILLS = 4;
    private static final long SEED = 20261125;
    private static final Instant START = Instant.parse("2026-11-02T12:00:00Z");
    private static final Duration TRY_FOR = Duration.ofMinutes(3);

    private final Random random = new Random(SEED);
    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void everyBatchIsCountedExactlyOnce(Suite suite) throws Exception {
        String domain = "kills." + UUID.randomUUID() + ".example";
        String event = Events.create(suite, domain, "aurora-esports", START);
        Source source = Source.of(suite, "NDJSON", Source.MAPPING);

        List<CompletableFuture<Void>> senders = List.of(
                CompletableFuture.runAsync(() -> sendAll(source, domain)),
                CompletableFuture.runAsync(() -> sendAll(source, domain)));
        for (int kill = 1; kill <= KILLS; kill++) {
            int at = 2 * BATCHES * kill / (KILLS + 2) + random.nextInt(BATCHES / 10);
            Awaitility.await()
                    .atMost(TRY_FOR)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> taken.get() >= at || failed(senders));
            suite.kill("monitor");
            suite.up();
        }
        for (CompletableFuture<Void> sender : senders) {
            sender.get();
        }

        assertThat(source.read().path("accepted").asLong()).isEqualTo((long) BATCHES * LINES);
        assertThat(Events.requests(suite, event, "2026-11-02T12:00:00Z", "2026-11-02T18:00:00Z"))
                .isEqualTo((long) BATCHES * LINES);
    }

    private static boolean failed(List<CompletableFuture<Void>> senders) {
        return senders.stream().anyMatch(CompletableFuture::isCompletedExceptionally);
    }

    private void sendAll(Source source, String domain) {
        for (int batch = 0; batch < BATCHES; batch++) {
            String lines = Source.lines(domain, START.plusSeconds(batch), LINES);
            Awaitility.await()
                    .atMost(TRY_FOR)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> delivered(source, lines));
            taken.incrementAndGet();
        }
    }

    /** A sender takes nothing but a 200 for done, and whatever else for a reason to send the same again. */
    private static boolean delivered(Source source, String lines) {
        try {
            Answer answer = source.deliver(lines);
            assertThat(answer.status()).as(answer.body()).isIn(200, 429, 503);
            return answer.status() == 200;
        } catch (UncheckedIOException killed) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
