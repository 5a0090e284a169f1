package io.matchday.capacity.reservation;

import static io.matchday.capacity.SamplePool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ReservationApiTest {
    private static final String RESERVATIONS = "/api/v1/events/{eventKey}/reservations";

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void whatAnEventHoldsIsTakenOutOfThePool() {
        String event = neighbours.event();
        String pool = SamplePool.stored(10);

        SamplePool.hold(event, pool, 4)
                .statusCode(201)
                .header("Location", matchesPattern("http://[^/]+/capacity/api/v1/events/" + event + "/reservations"))
                .body("eventKey", equalTo(event), "pool", equalTo(pool), "amount", equalTo(4))
                .body("state", equalTo("HELD"), "heldBy", equalTo("engineer"), "releasedAt", nullValue());

        SamplePool.read(pool).body("held", equalTo(4), "free", equalTo(6));
    }

    @Test
    void moreThanIsFreeIsRefusedAndTakesNothing() {
        String event = neighbours.event();
        String pool = SamplePool.stored(10);
        SamplePool.held(event, pool, 4);

        SamplePool.hold(event, pool, 7)
                .statusCode(409)
                .body("code", equalTo("capacity-exhausted"), "free", equalTo(6), "field", equalTo("amount"));

        SamplePool.read(pool).body("held", equalTo(4));
    }

    @Test
    void aReleaseGivesBackOnce() {
        String event = neighbours.event();
        String pool = SamplePool.stored(10);
        long reservation = SamplePool.held(event, pool, 4);

        String first = SamplePool.release(event, reservation)
                .statusCode(200)
                .body("state", equalTo("RELEASED"), "releasedBy", equalTo("engineer"))
                .extract()
                .asString();
        String again =
                SamplePool.release(event, reservation).statusCode(200).extract().asString();

        assertThat(again).isEqualTo(first);
        SamplePool.read(pool).body("held", equalTo(0), "free", equalTo(10));
    }

    @Test
    void aReservationIsReleasedUnderItsOwnEventOnly() {
        String event = neighbours.event();
        String pool = SamplePool.stored(10);
        long reservation = SamplePool.held(event, pool, 4);

        SamplePool.release(neighbours.event(), reservation).statusCode(404).body("code", equalTo("not-found"));

        SamplePool.read(pool).body("held", equalTo(4));
    }

    @Test
    void theSameIdempotencyKeyHoldsOnce() {
        String event = neighbours.event();
        String pool = SamplePool.stored(10);
        String key = UUID.randomUUID().toString();

        Response first = holdUnder(key, event, pool);
        Response again = holdUnder(key, event, pool);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        SamplePool.read(pool).body("held", equalTo(3));
        as(Roles.VIEWER).get(RESERVATIONS, event).then().body("items", hasSize(1));
    }

    @Test
    void aPoolThatDoesNotExistIsNamed() {
        SamplePool.hold(neighbours.event(), "no-such-pool", 1)
                .statusCode(409)
                .body("code", equalTo("unknown-pool"), "field", equalTo("pool"));
    }

    @Test
    void anEventThatDoesNotExistHoldsNothing() {
        SamplePool.hold("no-such-event", SamplePool.stored(10), 1)
                .statusCode(404)
                .body("code", equalTo("not-found"));
        SamplePool.release("no-such-event", Long.MAX_VALUE).statusCode(404);
    }

    @Test
    void anotherCustomersEventLooksLikeOneThatDoesNotExist() {
        String others = neighbours.event("somebody-else");
        SamplePool.held(others, SamplePool.stored(10), 1);

        Response hidden = as(Roles.CUSTOMER).get(RESERVATIONS, others);
        Response absent = as(Roles.CUSTOMER).get(RESERVATIONS, "no-such-event");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(withoutNames(hidden, others)).isEqualTo(withoutNames(absent, "no-such-event"));
    }

    @Test
    void theListIsPagedOldestFirst() {
        String event = neighbours.event();
        String pool = SamplePool.stored(10);
        long first = SamplePool.held(event, pool, 1);
        long second = SamplePool.held(event, pool, 2);

        Response page = as(Roles.CUSTOMER).queryParam("limit", 1).get(RESERVATIONS, event);
        Response next = as(Roles.CUSTOMER)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get(RESERVATIONS, event);

        assertThat(page.jsonPath().getList("items.id", Long.class)).containsExactly(first);
        assertThat(next.jsonPath().getList("items.id", Long.class)).containsExactly(second);
        assertThat(next.<String>path("nextCursor")).isNull();
    }

    private static Response holdUnder(String idempotencyKey, String event, String pool) {
        return as(Roles.ENGINEER)
                .header("Idempotency-Key", idempotencyKey)
                .body("{\"pool\": \"%s\", \"amount\": 3}".formatted(pool))
                .post(RESERVATIONS, event);
    }

    private static String withoutNames(Response problem, String event) {
        return problem.asString().replace(event, "EVENT").replaceAll("\"traceId\":\"[0-9a-f]+\"", "");
    }
}
