package io.matchday.capacity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.provider.StandIn.Asked;
import io.matchday.capacity.provider.StandIn.Told;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of single orders. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class OrderCourseTest {
    @Inject
    OrderJob job;

    @Inject
    OrderBook book;

    @Inject
    OtherFeature feature;

    @Test
    void anOrderIsSentFollowedAndGrantedInPart() {
        AtomicReference<String> state = new AtomicReference<>("PENDING");
        try (StandIn standIn = new StandIn(asked ->
                Told.json(200, "{\"reference\": \"R-1\", \"state\": \"%s\", \"granted\": 2}".formatted(state.get())))) {
            UUID order = placedByHttp(standIn);

            until(order, OrderState.SENT);
            state.set("ACCEPTED");
            until(order, OrderState.ACCEPTED);

            assertThat(SampleOrder.state(order).granted())
                    .as("two of its units of ten")
                    .isEqualTo(20);
            assertThat(feature.heardOf(order)).containsExactly(OrderState.SENT, OrderState.ACCEPTED);
            Asked sent = standIn.asked().get(0);
            assertThat(sent.header("Idempotency-key")).isEqualTo(order.toString());
            assertThat(sent.body())
                    .contains("\"amount\":3", "\"unit\":\"Gbit/s\"", "\"from\":\"2026-12-05T08:00:00Z\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            422 | {"state": "REFUSED", "reason": "None left"}                   | REFUSED | a no that says so
            200 | {"reference": "R", "state": "REFUSED", "reason": "None left"} | REFUSED | a no with a reference
            404 | {"error": "no such path"}                                     | FAILED  | the request is wrong
            """)
    void aNoEndsAnOrder(int status, String body, OrderState state, String why) {
        try (StandIn standIn = new StandIn(asked -> Told.json(status, body))) {
            UUID order = placedByHttp(standIn);

            until(order, state);

            assertThat(standIn.asked()).as(why).hasSize(1);
        }
    }

    @Test
    void aNoAfterALostAnswerIsForPeople() {
        AtomicReference<Told> told = new AtomicReference<>(Told.dropped());
        try (StandIn standIn = new StandIn(asked -> told.get())) {
            UUID order = placedByHttp(standIn);
            until(order, OrderState.UNKNOWN);

            told.set(Told.json(404, "{}"));
            untilPersonNeeded(order, PersonNeeded.CONTRADICTION);

            assertThat(SampleOrder.state(order).state()).isEqualTo(OrderState.UNKNOWN);
        }
    }

    @Test
    void aRefusedCredentialIsForPeopleWhoHaveItTriedAgain() {
        AtomicReference<Told> told = new AtomicReference<>(Told.json(401, "{}"));
        try (StandIn standIn = new StandIn(asked -> told.get())) {
            UUID order = placedByHttp(standIn);
            untilPersonNeeded(order, PersonNeeded.CREDENTIAL);
            assertThat(standIn.asked()).as("of no use to try on").hasSize(1);

            told.set(Told.json(200, "{\"reference\": \"R-1\", \"state\": \"ACCEPTED\", \"granted\": 3}"));
            OrderApiTest.answer(order, "*", "{\"outcome\": \"RETRY\"}").then().statusCode(200);
            until(order, OrderState.ACCEPTED);
        }
    }

    @Test
    void whoNeverAnswersIsGivenUpButNothingIsLost() {
        try (StandIn standIn = new StandIn(asked -> Told.json(500, "{}"))) {
            UUID order = placedByHttp(standIn);

            untilPersonNeeded(order, PersonNeeded.GIVEN_UP);

            assertThat(SampleOrder.state(order).state()).isEqualTo(OrderState.UNKNOWN);
            assertThat(standIn.asked())
                    .extracting(asked -> asked.header("Idempotency-key"))
                    .containsOnly(order.toString());
        }
    }

    @Test
    void aProcessThatDiesAfterSendingAsksForNothingTwice() {
        QuotaCentre centre = new QuotaCentre(() -> Mischief.NONE);
        try (StandIn standIn = new StandIn(centre::answer)) {
            UUID order = placed(SampleProvider.alibaba(standIn.url()), SampleProvider::quotaOrders);
            Turn turn = book.take(order).orElseThrow();
            assertThat(book.sending(turn)).isTrue();
            book.keepBaseline(turn, BigDecimal.valueOf(QuotaCentre.FIRST));
            turn.desk()
                    .send(
                            turn.connection(),
                            turn.route(),
                            turn.from(BigDecimal.valueOf(QuotaCentre.FIRST)).placing());
            // It dies here: nothing of the answer is written down.

            until(order, OrderState.ACCEPTED);

            assertThat(centre.reasons()).singleElement().asString().contains(order.toString());
            assertThat(feature.heardOf(order)).startsWith(OrderState.UNKNOWN);
        }
    }

    @Test
    void aProcessThatDiesBeforeSendingLosesNothing() {
        QuotaCentre centre = new QuotaCentre(() -> Mischief.NONE);
        try (StandIn standIn = new StandIn(centre::answer)) {
            UUID order = placed(SampleProvider.alibaba(standIn.url()), SampleProvider::quotaOrders);
            Turn turn = book.take(order).orElseThrow();
            assertThat(book.sending(turn)).isTrue();

            until(order, OrderState.ACCEPTED);

            assertThat(centre.reasons()).hasSize(1);
        }
    }

    @Test
    void anOrderInHandIsNotTakenBySomebodyElse() {
        UUID order = placed(SampleProvider.http("http://127.0.0.1:9"), SampleProvider::httpOrders);

        assertThat(book.take(order)).isPresent();
        assertThat(book.take(order)).isEmpty();
    }

    private static UUID placedByHttp(StandIn standIn) {
        return placed(SampleProvider.http(standIn.url()), SampleProvider::httpOrders);
    }

    private static UUID placed(String settings, Function<String, String> binding) {
        String pool = SamplePool.stored(10);
        SampleProvider.stored(SampleProvider.body(SampleProvider.freshKey(), settings, binding.apply(pool)));
        return SampleOrder.placed(pool, 25);
    }

    private void until(UUID order, OrderState state) {
        attended(() -> assertThat(SampleOrder.state(order).state()).isEqualTo(state));
    }

    private void untilPersonNeeded(UUID order, PersonNeeded person) {
        attended(() -> assertThat(SampleOrder.state(order).personNeeded()).isEqualTo(person));
    }

    private void attended(Runnable holds) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    job.run();
                    holds.run();
                });
    }
}
