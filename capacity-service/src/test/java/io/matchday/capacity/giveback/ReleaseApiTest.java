package io.matchday.capacity.giveback;

import static io.matchday.capacity.SamplePool.as;
import static io.matchday.capacity.giveback.SampleRefund.release;
import static io.matchday.capacity.scaling.SampleRequest.pricedPool;
import static io.matchday.capacity.scaling.SampleRequest.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.matchday.capacity.Burst;
import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.scaling.SampleRequest;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ReleaseApiTest {
    private static final String PLAN = "/api/v1/events/{eventKey}/release-plan";

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void thePlanNamesTheDearestFirstAndMarksWhatCannotBeUndone() {
        String event = neighbours.event();
        SampleTraffic.flat(neighbours, event);
        long cheap = SamplePool.held(event, pricedPool(10, "1"), 2);
        long dear = verified(event, pricedPool(10, "24"), 3);
        long free = SamplePool.held(event, SamplePool.stored(10), 1);
        long draft = SampleRequest.drafted(event, pricedPool(10, "240"), 1);

        as(Roles.VIEWER)
                .get(PLAN, event)
                .then()
                .statusCode(200)
                .body("traffic.verdict", equalTo("FLAT"))
                .body("items.id", contains((int) dear, (int) cheap, (int) free, (int) draft))
                .body("items.releasable", contains(true, true, true, false))
                .body("items.undoing", contains("IMPOSSIBLE", "POSSIBLE", "POSSIBLE", "POSSIBLE"))
                .body("items[0].running.perHour.amount", equalTo("3"))
                .body("items[0].running.perDay.amount", equalTo("72"))
                .body("items[0].facts[0].source", startsWith("https://"), "items[0].facts[0].date", notNullValue())
                .body("items[2].running", nullValue());
    }

    @Test
    void nothingIsReleasedWhilePeopleWatchUnlessACommanderSaysWhy() {
        String event = neighbours.event();
        SampleTraffic.high(neighbours, event);
        String pool = pricedPool(10, "1");
        long reservation = SamplePool.held(event, pool, 2);

        release(Roles.ENGINEER, event, "{}")
                .statusCode(409)
                .body("code", equalTo("traffic-not-flat"), "traffic.verdict", equalTo("NOT_FLAT"));
        release(Roles.ENGINEER, event, "{\"overrideReason\": \"I am tired\"}").statusCode(403);
        SamplePool.read(pool).body("held", equalTo(2));
        release(Roles.COMMANDER, event, "{\"overrideReason\": \"moved to another provider\"}")
                .statusCode(200)
                .body("items.id", contains((int) reservation), "items.outcome", contains("RELEASED"));
        SamplePool.read(pool).body("held", equalTo(0));
    }

    @Test
    void whatMonitorDoesNotTellCountsAsNotFlat() {
        String event = neighbours.event();

        release(Roles.ENGINEER, event, "{}")
                .statusCode(409)
                .body("code", equalTo("traffic-not-flat"), "traffic.verdict", equalTo("UNKNOWN"));
    }

    @Test
    void releasingTwiceIsReleasingOnce() {
        String event = neighbours.event();
        SampleTraffic.flat(neighbours, event);
        String pool = pricedPool(10, "1");
        long request = verified(event, pool, 3);
        String body = "{\"scaleRequests\": [%d]}".formatted(request);

        release(Roles.ENGINEER, event, body)
                .statusCode(200)
                .body("items.outcome", contains("RELEASED"), "items[0].refund", notNullValue());
        release(Roles.ENGINEER, event, body)
                .statusCode(200)
                .body("items.outcome", contains("RELEASED_BEFORE"), "items[0].refund", notNullValue());
        SampleRequest.read(Roles.VIEWER, event, request).body("state", equalTo("RELEASED"));
        SamplePool.read(pool).body("total", equalTo(10), "held", equalTo(0));
        release(Roles.ENGINEER, event, "{}").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void manyWhoReleaseEverythingAtOnceGiveItBackOnce() {
        String event = neighbours.event();
        SampleTraffic.flat(neighbours, event);
        String pool = pricedPool(10, "1");
        verified(event, pool, 3);
        SamplePool.held(event, pool, 4);
        Burst burst = new Burst();

        List<String> answers = Burst.of(
                8, 1, () -> burst.post("/events/" + event + "/releases", "{}").body());

        assertThat(answers).allMatch(answer -> answer.contains("\"items\""));
        assertThat(String.join("", answers).split("\"RELEASED\"", -1)).hasSize(3);
        SamplePool.read(pool).body("total", equalTo(10), "held", equalTo(0));
        as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/refunds", event)
                .then()
                .statusCode(200)
                .body("refunds", hasSize(2));
    }

    @Test
    void whatIsNotThereOrBelongsToARequestIsToldSo() {
        String event = neighbours.event();
        SampleTraffic.flat(neighbours, event);
        long request = verified(event, pricedPool(10, "1"), 3);
        int itsReservation =
                SampleRequest.read(Roles.VIEWER, event, request).extract().path("reservation");
        long draft = SampleRequest.drafted(event, pricedPool(10, "1"), 1);

        release(
                        Roles.ENGINEER,
                        event,
                        "{\"reservations\": [%d, 999999999], \"scaleRequests\": [%d]}".formatted(itsReservation, draft))
                .statusCode(200)
                .body("items.outcome", contains("NOT_THERE", "NOT_THERE", "NOT_THERE"));
    }
}
