package io.matchday.capacity.scaling;

import static io.matchday.capacity.scaling.SampleRequest.drafted;
import static io.matchday.capacity.scaling.SampleRequest.pricedPool;
import static io.matchday.capacity.scaling.SampleRequest.read;
import static io.matchday.capacity.scaling.SampleRequest.step;
import static io.matchday.capacity.scaling.SampleRequest.submitted;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.provider.SampleProvider;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What passes between requests and the orders that are put to providers for them. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class OrderingTest {
    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void anOrderIsPlacedWhenEnoughPeopleHaveApproved() {
        String event = neighbours.event();
        String pool = pricedPool(10, "200000");
        String provider = SampleProvider.storedManual(pool);
        long id = drafted(event, pool, 2);

        step(Roles.ENGINEER, event, id, "submission", "{}").statusCode(200);
        step(Roles.COMMANDER, event, id, "approvals", "{}").body("team.order", nullValue());
        String order = step(Roles.ADMIN, event, id, "approvals", "{}")
                .statusCode(200)
                .body("team.order", notNullValue())
                .extract()
                .path("team.order");

        order(order).body("pool", equalTo(pool), "provider", equalTo(provider), "amount", equalTo(2));
    }

    @Test
    void whatTakesNoApprovalIsPlacedWhenItIsSubmittedAndOnlyThen() {
        String event = neighbours.event();
        String pool = boundPool();
        String order = ordered(event, submitted(event, pool, 2));

        SamplePool.as(Roles.VIEWER)
                .get("/api/v1/orders?pool={pool}", pool)
                .then()
                .body("items.id", equalTo(List.of(order)));
    }

    @Test
    void withoutAProviderPeopleAsk() {
        String event = neighbours.event();
        long id = submitted(event, pricedPool(10, "1"), 2);

        read(Roles.VIEWER, event, id).body("state", equalTo("SUBMITTED"), "team.order", nullValue());
    }

    @Test
    void aGrantOfTheProviderMovesTheRequest() {
        String event = neighbours.event();
        long id = submitted(event, boundPool(), 5);

        answer(ordered(event, id), "{\"outcome\": \"ACCEPTED\", \"granted\": 3, \"reference\": \"C-7\"}");

        read(Roles.VIEWER, event, id)
                .body("state", equalTo("GRANTED"), "granted", equalTo(3), "missing", equalTo(2))
                .body("team.reference", equalTo("C-7"));
    }

    @Test
    void aRefusalMovesItWithItsReason() {
        String event = neighbours.event();
        long id = submitted(event, boundPool(), 5);

        answer(ordered(event, id), "{\"outcome\": \"REFUSED\", \"note\": \"None left in the region\"}");

        read(Roles.VIEWER, event, id)
                .body("state", equalTo("REFUSED"))
                .body("team.history[-1].reason", equalTo("None left in the region"));
    }

    @Test
    void aGrantOfNothingIsARefusal() {
        String event = neighbours.event();
        long id = submitted(event, boundPool(), 5);

        answer(ordered(event, id), "{\"outcome\": \"ACCEPTED\", \"granted\": 0}");

        read(Roles.VIEWER, event, id).body("state", equalTo("REFUSED"));
    }

    @Test
    void whatPeopleAnsweredFirstStands() {
        String event = neighbours.event();
        long id = submitted(event, boundPool(), 5);
        step(Roles.ENGINEER, event, id, "grant", "{\"amount\": 4}").statusCode(200);

        answer(ordered(event, id), "{\"outcome\": \"ACCEPTED\", \"granted\": 3}");

        read(Roles.VIEWER, event, id).body("state", equalTo("GRANTED"), "granted", equalTo(4));
    }

    @Test
    void anOrderNobodyHasHeardOfIsWithdrawnWithItsRequest() {
        String event = neighbours.event();
        long id = submitted(event, boundPool(), 5);

        step(Roles.ENGINEER, event, id, "cancellation", "{\"reason\": \"smaller venue\"}")
                .statusCode(200);

        order(ordered(event, id)).body("state", equalTo("FAILED"), "history[-1].by", notNullValue());
    }

    @Test
    void whatIsGrantedAfterTheRequestWasCancelledIsTold() {
        String event = neighbours.event();
        long id = submitted(event, boundPool(), 5);
        String order = ordered(event, id);
        answer(order, "{\"outcome\": \"SENT\", \"reference\": \"C-8\"}");
        step(Roles.ENGINEER, event, id, "cancellation", "{\"reason\": \"smaller venue\"}")
                .statusCode(200);
        order(order).body("state", equalTo("SENT"));

        answer(order, "{\"outcome\": \"ACCEPTED\", \"granted\": 5}");

        read(Roles.VIEWER, event, id).body("state", equalTo("CANCELLED"));
        SamplePool.as(Roles.VIEWER)
                .get(SampleRequest.ALL + "/reminders", event)
                .then()
                .body("items.kind", hasItem("GRANTED_IN_VAIN"));
    }

    private static String boundPool() {
        String pool = pricedPool(10, "1");
        SampleProvider.storedManual(pool);
        return pool;
    }

    private static String ordered(String event, long id) {
        return read(Roles.VIEWER, event, id).extract().path("team.order");
    }

    private static ValidatableResponse order(String id) {
        return SamplePool.as(Roles.VIEWER)
                .get("/api/v1/orders/{orderId}", id)
                .then()
                .statusCode(200);
    }

    private static void answer(String order, String body) {
        SamplePool.as(Roles.ENGINEER)
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/orders/{orderId}/answers", order)
                .then()
                .statusCode(200);
    }
}
