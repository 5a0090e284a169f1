package io.matchday.intake.pastevent;

import static io.matchday.testkit.identity.SignIns.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.intake.RetroStub;
import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
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
                .body("facts.peakViewers", equalTo(null));
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
