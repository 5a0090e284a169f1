package io.matchday.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.acceptance.suite.Api.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three times as much as the monitor takes in at one time is sent at one time. */
@ExtendWith(RunningSuite.class)
class BackPressureIT {

    private static final int SENDERS = 24;
    private static final int BODIES = 2;
    private static final int LINES = 85_000;
    /** What the monitor holds at one time unless it is told otherwise. */
    private static final long IN_FLIGHT = 64L << 20;

    private static final Instant START = Instant.parse("2026-11-03T12:00:00Z");
    private static final Duration COMES_AGAIN_FOR = Duration.ofMinutes(2);

    private final CyclicBarrier begin = new CyclicBarrier(SENDERS);

    @Test
    void whatIsTooMuchIsToldToComeAgainAndNothingTakenIsLost(Suite suite) throws Exception {
        String domain = "flood." + UUID.randomUUID() + ".example";
        String event = Events.create(suite, domain, "aurora-esports", START);
        Source source = Source.of(suite, "NDJSON", Source.MAPPING);

        List<Sent> sent = flood(source, domain);
        List<Sent> refused =
                sent.stream().filter(one -> one.answer.status() != 200).toList();

        assertThat(sent.stream()
                        .limit(SENDERS)
                        .mapToLong(one -> one.lines.length())
                        .sum())
                .as("bytes sent at one time")
                .isGreaterThanOrEqualTo(3 * IN_FLIGHT);
        assertThat(refused).isNotEmpty().allSatisfy(one -> {
            assertThat(one.answer.status()).as(one.answer.body()).isEqualTo(429);
            assertThat(one.answer.retryAfter()).isPresent();
        });
        assertThat(source.read().path("accepted").asLong()).isEqualTo((long) (sent.size() - refused.size()) * LINES);

        for (Sent one : refused) {
            Awaitility.await()
                    .atMost(COMES_AGAIN_FOR)
                    .until(() -> source.deliverPlain(one.lines).status() == 200);
        }
        assertThat(Events.requests(suite, event, "2026-11-03T12:00:00Z", "2026-11-03T18:00:00Z"))
                .isEqualTo((long) SENDERS * BODIES * LINES);
    }

    /** All senders at one time, while somebody looks at the source again and again. */
    private List<Sent> flood(Source source, String domain) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Future<List<Sent>>> running = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                Instant from = START.plusSeconds(sender * 60L);
                running.add(senders.submit(send(source, domain, from)));
            }
            while (!running.stream().allMatch(Future::isDone)) {
                assertThat(source.read().path("key").asText()).isEqualTo(source.key());
            }
            List<Sent> sent = new ArrayList<>();
            for (Future<List<Sent>> one : running) {
                sent.addAll(one.get());
            }
            return sent;
        } finally {
            senders.shutdownNow();
        }
    }

    /** A sender that does not care about being told to wait. */
    private Callable<List<Sent>> send(Source source, String domain, Instant from) {
        return () -> {
            List<Sent> sent = new ArrayList<>();
            List<String> bodies = new ArrayList<>();
            for (int body = 0; body < BODIES; body++) {
                bodies.add(Source.lines(domain, from.plusSeconds(3_600L * body), LINES));
            }
            begin.await();
            for (String body : bodies) {
                sent.add(new Sent(body, source.deliverPlain(body)));
            }
            return sent;
        };
    }

    private record Sent(String lines, Answer answer) {}
}
