package io.matchday.intake.pastevent;

import static io.matchday.testkit.identity.SignIns.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.RetroStub;
import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RetroStub.class)
class RetroPullTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final long PEAK = 1_940_000_000_000L;

    RetroStub retro;

    @AfterEach
    void theExchangesFittedTheContract() {
        retro.away(false);
        retro.verify();
    }

    @Test
    void whatRetroMeasuredOfAClosedEventIsTakenOver() {
        String event = closed();
        retro.tell(event, PEAK, PEAK - 1);

        await().atMost(SOON).until(() -> past(event).statusCode() == 200);
        past(event)
                .then()
                .body("source", equalTo("RETRO"))
                .body("recordedBy", equalTo("retro-service"))
                .body("facts.name", equalTo("Aurora Cup final"))
                .body("facts.actuals[0].peakBitsPerSecond", equalTo(PEAK))
                .body("facts.actuals[0].errorRatio", equalTo(0.002f))
                .body("facts.actuals[1].product", equalTo("CDN"))
                .body("facts.actuals[1].role", equalTo("PULL"))
                .body("facts.actuals[1].peakBitsPerSecond", equalTo(PEAK - 1))
                .body("facts.actuals.size()", equalTo(2))
                .body("facts.peakViewers", equalTo(null))
                .body("forecasts.product", contains("CDN"))
                .body("forecasts[0].p50BitsPerSecond", equalTo((PEAK - 1) / 2))
                .body("forecasts[0].p90BitsPerSecond", equalTo(PEAK - 2))
                .body("forecasts[0].measuredBitsPerSecond", equalTo(PEAK - 1))
                .body("forecasts[0].judged", equalTo(true));
        as(Roles.CUSTOMER)
                .get("/api/v1/past-events/" + event)
                .then()
                .statusCode(200)
                .body("facts.actuals.size()", equalTo(2))
                .body("forecasts", nullValue());
    }

    @Test
    void howTheLastForecastsDidStandsBesideTheEstimates() {
        String customer = "forecast-" + UUID.randomUUID();
        String past = SampleEvent.stored(customer);
        close(past);
        retro.tell(past, PEAK, PEAK);
        await().atMost(SOON).until(() -> past(past).statusCode() == 200);
        String next = SampleEvent.stored(customer);
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"startsAt\": \"2027-12-05T11:00:00Z\", \"endsAt\": \"2027-12-05T16:00:00Z\"}")
                .patch("/api/v1/events/" + next)
                .then()
                .statusCode(200);

        as(Roles.VIEWER)
                .filter(Contract.of("intake-service"))
                .get("/api/v1/events/" + next + "/estimates")
                .then()
                .statusCode(200)
                .body("lastForecasts.events", equalTo(1))
                .body("lastForecasts.all.forecasts", equalTo(1))
                .body("lastForecasts.all.bias", equalTo(2f))
                .body("lastForecasts.all.coverage", equalTo(0f))
                .body("lastForecasts.products.product", contains("CDN"))
                .body("lastForecasts.message.en", containsString("2.00 times p50"));
    }

    @Test
    void whileRetroIsAwayWhatIsKnownIsServedAndTheRestIsCaughtUpWith() {
        String known = SamplePastEvent.freshKey();
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(SamplePastEvent.body())
                .put("/api/v1/past-events/" + known);
        retro.away(true);
        String event = closed();
        retro.tell(event, PEAK, PEAK);

        await().atMost(SOON).until(() -> retro.asked(event));
        past(known).then().statusCode(200);
        past(event).then().statusCode(404);

        retro.away(false);
        await().atMost(SOON).until(() -> past(event).statusCode() == 200);
    }

    @Test
    void oneEventThatRetroCannotAnswerForKeepsNoOtherFromBeingLearnt() {
        retro.away(true);
        List<String> closed = Stream.of(closed(), closed()).sorted().toList();
        retro.fail(closed.get(0));
        retro.tell(closed.get(1), PEAK, PEAK);
        retro.away(false);

        await().atMost(SOON).until(() -> past(closed.get(1)).statusCode() == 200);
        past(closed.get(0)).then().statusCode(404);
        retro.tell(closed.get(0), PEAK, PEAK);
        await().atMost(SOON).until(() -> past(closed.get(0)).statusCode() == 200);
    }

    @Test
    void whatAPersonWroteStays() {
        String event = SampleEvent.stored();
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(SamplePastEvent.body())
                .put("/api/v1/past-events/" + event)
                .then()
                .statusCode(201);
        retro.tell(event, PEAK, PEAK);
        String other = closed();
        retro.tell(other, PEAK, PEAK);
        close(event);

        await().atMost(SOON).until(() -> past(other).statusCode() == 200);
        past(event).then().body("source", equalTo("HAND"));
    }

    private static String closed() {
        String event = SampleEvent.stored();
        close(event);
        return event;
    }

    private static void close(String event) {
        for (String phase : new String[] {"PREPARING", "READY", "LIVE", "CLOSING", "CLOSED"}) {
            as(Roles.COMMANDER)
                    .contentType("application/json")
                    .body("{\"to\":\"%s\",\"override\":true,\"reason\":\"as in the test\"}".formatted(phase))
                    .post("/api/v1/events/" + event + "/transitions")
                    .then()
                    .statusCode(201);
        }
    }

    private static Response past(String key) {
        return as(Roles.VIEWER).get("/api/v1/past-events/" + key);
    }
}
