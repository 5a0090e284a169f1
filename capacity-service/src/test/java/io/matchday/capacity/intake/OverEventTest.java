package io.matchday.capacity.intake;

import static io.matchday.capacity.SamplePool.as;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.scaling.SampleRequest;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is taken for an event with which nothing more happens, and what it has can still go back. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class OverEventTest {
    private static final String EVENT = "/api/v1/events/{eventKey}";

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED", "CANCELLED"})
    void nothingIsTakenForIt(String phase) {
        String event = neighbours.event();
        String pool = SamplePool.stored("CDN", "BITS_PER_SECOND", 1000);
        SamplePool.held(event, pool, 100);
        neighbours.phase(event, phase);

        isOver(post(event, "/reservations", "{\"pool\": \"%s\", \"amount\": 1}".formatted(pool)));
        isOver(post(event, "/scale-requests", SampleRequest.body(pool, 1, "")));
        isOver(as(Roles.ENGINEER).post(EVENT + "/headroom/pools/{pool}/scale-up", event, pool));
        isOver(as(Roles.ENGINEER)
                .body("{\"kind\": \"STRUCK\", \"reason\": \"too late\"}")
                .put(EVENT + "/demand/corrections/play-burst.CDN.cn-east.-.BITS_PER_SECOND", event));
        post(event, "/releases", "{}").then().statusCode(200).body("items[0].outcome", equalTo("RELEASED"));
    }

    private static Response post(String event, String path, String body) {
        return as(Roles.ENGINEER).body(body).post(EVENT + path, event);
    }

    private static void isOver(Response answer) {
        answer.then().statusCode(409).body("code", equalTo("event-over"));
    }
}
