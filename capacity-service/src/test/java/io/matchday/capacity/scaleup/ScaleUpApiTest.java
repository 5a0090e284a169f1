package io.matchday.capacity.scaleup;

import static io.matchday.capacity.SamplePool.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.scaling.SampleRequest;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ScaleUpApiTest {
    private static final long ANNOUNCED = Neighbours.ANNOUNCED_CDN;
    private static final long WITH_A_FIFTH_FREE = ANNOUNCED / 4 * 5;

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void whatIsFreeIsTakenUntilAFifthStaysFree() {
        String event = neighbours.event();
        String pool = SamplePool.stored("CDN", "BITS_PER_SECOND", 2 * WITH_A_FIFTH_FREE);
        SamplePool.held(event, pool, ANNOUNCED);

        scaleUp(event, pool)
                .statusCode(200)
                .body("likelyPeakBitsPerSecond", equalTo(ANNOUNCED))
                .body("heldBitsPerSecond", equalTo(WITH_A_FIFTH_FREE - ANNOUNCED))
                .body("missingBitsPerSecond", equalTo(0), "reservationId", notNullValue());
        scaleUp(event, pool).statusCode(200).body("neededBitsPerSecond", equalTo(0), "reservationId", nullValue());
    }

    @Test
    void whatIsMissingIsAskedOfTheProviderByThePlanThatApprovesIt() {
        String event = neighbours.event();
        neighbours.plan(event, "more-edge", "SCALE");
        String pool = SamplePool.stored("CDN", "BITS_PER_SECOND", ANNOUNCED + 7);
        SamplePool.held(event, pool, ANNOUNCED);

        scaleUp(event, pool)
                .statusCode(200)
                .body("heldBitsPerSecond", equalTo(7))
                .body("missingBitsPerSecond", equalTo(WITH_A_FIFTH_FREE - ANNOUNCED - 7))
                .body("preApprovedPlan", equalTo("more-edge"))
                .body("scaleRequestId", notNullValue(), "approvalsMissing", equalTo(0));
    }

    @Test
    void withoutAPlanTheRequestWaitsForSomebodyWhoApproves() {
        String event = neighbours.event();
        String pool = SamplePool.stored("CDN", "BITS_PER_SECOND", ANNOUNCED);
        SamplePool.held(event, pool, ANNOUNCED);

        long request = scaleUp(event, pool)
                .statusCode(200)
                .body("reservationId", nullValue(), "approvalsMissing", equalTo(1))
                .extract()
                .jsonPath()
                .getLong("scaleRequestId");

        SampleRequest.read(Roles.VIEWER, event, request)
                .body("state", equalTo("SUBMITTED"), "asked", equalTo(WITH_A_FIFTH_FREE - ANNOUNCED));
    }

    @Test
    void whatIsOnItsWayIsNotAskedForAgain() {
        String event = neighbours.event();
        String pool = SamplePool.stored("CDN", "BITS_PER_SECOND", ANNOUNCED);
        SamplePool.held(event, pool, ANNOUNCED);
        int first = scaleUp(event, pool).extract().path("scaleRequestId");

        scaleUp(event, pool).statusCode(200).body("scaleRequestId", equalTo(first));
        as(Roles.VIEWER).get(SampleRequest.ALL, event).then().body("items", hasSize(1));
    }

    @Test
    void theSameKeyTwiceTakesOnce() {
        String event = neighbours.event();
        String pool = SamplePool.stored("CDN", "BITS_PER_SECOND", 2 * WITH_A_FIFTH_FREE);
        SamplePool.held(event, pool, ANNOUNCED);
        long first = keyed(event, pool).extract().jsonPath().getLong("reservationId");

        keyed(event, pool).statusCode(200).body("reservationId", equalTo((int) first));
    }

    @Test
    void aPoolThatTheEventDoesNotDrawOnIsNotFound() {
        scaleUp(neighbours.event(), SamplePool.stored("CDN", "BITS_PER_SECOND", 10))
                .statusCode(404);
    }

    private static ValidatableResponse keyed(String event, String pool) {
        return as(Roles.ENGINEER)
                .header("Idempotency-Key", "once-" + event)
                .post("/api/v1/events/{eventKey}/headroom/pools/{poolKey}/scale-up", event, pool)
                .then();
    }

    private static ValidatableResponse scaleUp(String event, String pool) {
        return as(Roles.ENGINEER)
                .post("/api/v1/events/{eventKey}/headroom/pools/{poolKey}/scale-up", event, pool)
                .then();
    }
}
