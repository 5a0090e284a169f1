package io.matchday.monitor.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.Trouble;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The outbox is not looked through by itself here, so whatever is delivered was delivered for its commit. */
@QuarkusTest
@TestProfile(PromptNotificationTest.NeverPolled.class)
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class PromptNotificationTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    IntakeStub intake;

    @Inject
    Outbox outbox;

    @Inject
    Dispatcher dispatcher;

    @Test
    void aMessageGoesOutWhenItIsCommittedAndNotBefore() {
        UUID incident = incident();
        try (Receiver receiver = Receiver.quick()) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        outbox.add(incident, List.of(receiver.url()), "{}");
                        outbox.flush();
                        throw new IllegalStateException("something else failed");
                    }))
                    .hasMessageContaining("something else failed");
            add(incident, receiver.url());
            await().atMost(SOON).until(() -> sent(receiver) == 1);
            assertThat(receiver.keys()).hasSize(1);
        }
    }

    @Test
    void aReceiverThatDoesNotAnswerHoldsUpNoOther() {
        UUID incident = incident();
        try (Receiver slow = Receiver.slow();
                Receiver quick = Receiver.quick()) {
            IntStream.range(0, 100).forEach(message -> add(incident, slow.url()));
            await().atMost(SOON).until(() -> !slow.keys().isEmpty());
            add(incident, quick.url());
            await().atMost(SOON).until(() -> sent(quick) == 1);
            assertThat(sent(slow)).isZero();
        }
    }

    @Test
    void whatAProcessThatDiedHasLeftIsFound() {
        UUID incident = incident();
        try (Receiver receiver = Receiver.quick()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> outbox.persist(new Notification(incident, receiver.url(), "{}", Instant.now())));
            dispatcher.poll();
            await().atMost(SOON).until(() -> sent(receiver) == 1);
        }
    }

    @Test
    void manyAtOnceGoOutOnceEach() {
        UUID incident = incident();
        try (Receiver one = Receiver.quick();
                Receiver other = Receiver.quick()) {
            IntStream.range(0, 100).parallel().forEach(message -> {
                add(incident, one.url(), other.url());
                dispatcher.poll();
            });
            await().atMost(SOON).until(() -> sent(one) == 100 && sent(other) == 100);
            assertThat(one.keys()).hasSize(100).doesNotHaveDuplicates();
            assertThat(other.keys()).hasSize(100).doesNotHaveDuplicates();
            assertThat(Collections.disjoint(one.keys(), other.keys())).isTrue();
        }
    }

    private UUID incident() {
        Trouble trouble = new Trouble(intake).begin();
        String incident = trouble.incident();
        trouble.end();
        return UUID.fromString(incident);
    }

    private void add(UUID incident, String... receivers) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(incident, List.of(receivers), "{}"));
    }

    private long sent(Receiver receiver) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.count("address = ?1 and state = ?2", receiver.url(), Progress.State.SENT));
    }

    /** Nothing falls due a second time while a test runs. */
    public static final class NeverPolled implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("matchday.monitor.notify.every", "1h", "matchday.monitor.notify.timeout", "PT30S");
        }
    }
}
