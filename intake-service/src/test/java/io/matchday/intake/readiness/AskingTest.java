package io.matchday.intake.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.remote.LastKnown;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What asking neighbours holds while it goes on. */
@QuarkusTest
class AskingTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    LastKnown lastKnown;

    @Inject
    Readiness readiness;

    @Test
    void whoLearnsSomethingWithinATransactionKeepsNobodyElseFromLearningIt() {
        String item = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            learn(item, "first");
            assertThat(CompletableFuture.runAsync(() -> learn(item, "second"))).succeedsWithin(SOON);
        });
        assertThat(lastKnown.recall("neighbour", item, String.class))
                .hasValueSatisfying(known -> assertThat(known.value()).isEqualTo("second"));
    }

    @Test
    void whatWasLearntStaysThoughTheTransactionDoesNot() {
        String item = UUID.randomUUID().toString();
        QuarkusTransaction.begin();
        learn(item, "heard");
        QuarkusTransaction.rollback();
        assertThat(lastKnown.recall("neighbour", item, String.class)).isPresent();
    }

    @Test
    void neighboursAreNotAskedWhileATransactionHoldsAnything() {
        String key = SampleEvent.stored();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> readiness.ask(key)))
                .isInstanceOf(TransactionalException.class);
    }

    private void learn(String item, String said) {
        lastKnown.ask("neighbour", item, String.class, () -> said);
    }
}
