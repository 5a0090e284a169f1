package io.matchday.intake.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.text.Message;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScoresTest {

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Message SAID = new Message("said", "说");

    @Inject
    Scores scores;

    @Test
    void aChangeThatSeveralSeeAtOnceIsWrittenDownOnce() {
        String key = SampleEvent.stored();
        Scorecard card = Scorecard.of(List.of(Missing.advisory(Area.PLANS, "code", "subject", SAID, SAID)));
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        CompletableFuture<?>[] noting = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> QuarkusTransaction.requiringNew().run(() -> note(key, card, together)),
                        task -> new Thread(task).start()))
                .limit(AT_ONCE)
                .toArray(CompletableFuture[]::new);
        assertThat(CompletableFuture.allOf(noting)).succeedsWithin(PATIENCE);
        assertThat(QuarkusTransaction.requiringNew().call(() -> scores.before(key, Long.MAX_VALUE, AT_ONCE)))
                .hasSize(1);
    }

    private void note(String key, Scorecard card, CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
        scores.note(key, card, Instant.now());
    }
}
