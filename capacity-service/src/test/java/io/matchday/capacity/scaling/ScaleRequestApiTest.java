package io.matchday.capacity.scaling;

import static io.matchday.capacity.SamplePool.as;
import static io.matchday.capacity.scaling.SampleRequest.ALL;
import static io.matchday.capacity.scaling.SampleRequest.ONE;
import static io.matchday.capacity.scaling.SampleRequest.ask;
import static io.matchday.capacity.scaling.SampleRequest.body;
import static io.matchday.capacity.scaling.SampleRequest.drafted;
import static io.matchday.capacity.scaling.SampleRequest.pricedPool;
import static io.matchday.capacity.scaling.SampleRequest.read;
import static io.matchday.capacity.scaling.SampleRequest.step;
import static io.matchday.capacity.scaling.SampleRequest.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asking, approving and answering. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ScaleRequestApiTest {
    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void aDraftKnowsWhatItCostsAndWhenItHasToBeSubmitted() {
        String event = neighbours.event();

        ask(event, body(pricedPool(10, "30000"), 2, ", \"leadTime\": \"P5D\""))
                .statusCode(201)
                .body("state", equalTo("DRAFT"), "asked", equalTo(2), "granted", nullValue())
                .body("missing", equalTo(0), "overdue", equalTo(true))
                .body("team.cost.estimate.amount", equalTo("120000"), "team.cost.estimate.currency", equalTo("CNY"))
                .body("team.approvalsRequired", equalTo(1), "team.leadTime", equalTo("PT120H"))
                .body("team.history.step", contains("CREATE"));
    }

    @Test
    void anUnknownPoolOrAWindowThatEndsFirstIsNamed() {
        String event = neighbours.event();

        ask(event, body("no-such-pool", 2, ""))
                .statusCode(409)
                .body("code", equalTo("unknown-pool"), "field", equalTo("pool"));
        ask(
                        event,
                        """
                        {"pool": "%s", "amount": 1, "from": "2036-01-02T00:00:00Z", "until": "2036-01-01T00:00:00Z",
                         "purpose": "x"}
                        """
                                .formatted(pricedPool(10, "1")))
                .statusCode(400)
                .body("code", equalTo("invalid-field"), "field", equalTo("until"));
    }

    @Test
    void theSameIsNotAskedForTwiceUnlessItIsMeant() {
        String event = neighbours.event();
        String pool = pricedPool(10, "1");
        long first = drafted(event, pool, 2);

        ask(event, body(pool, 3, ""))
                .statusCode(409)
                .body("code", equalTo("duplicate-request"), "duplicateOf", equalTo((int) first));
        ask(event, body(pool, 3, ", \"deliberate\": true")).statusCode(400).body("field", equalTo("reason"));
        ask(event, body(pool, 3, ", \"deliberate\": true, \"reason\": \"second stage\""))
                .statusCode(201)
                .body("team.deliberateReason", equalTo("second stage"));
        ask(neighbours.event(), body(pool, 3, "")).statusCode(201);
    }

    @Test
    void whatIsMissingOfAPartialGrantCanBeFollowedUp() {
        String event = neighbours.event();
        String pool = pricedPool(10, "1");
        long first = submitted(event, pool, 5);
        ask(event, body(pool, 2, ", \"followUpOf\": " + first))
                .statusCode(409)
                .body("code", equalTo("nothing-missing"));

        step(Roles.ENGINEER, event, first, "grant", "{\"amount\": 3, \"reference\": \"ticket 7\"}")
                .statusCode(200)
                .body("state", equalTo("GRANTED"), "granted", equalTo(3), "missing", equalTo(2))
                .body("team.reference", equalTo("ticket 7"));

        ask(event, body(pool, 2, ", \"followUpOf\": " + first)).statusCode(201);
    }

    @Test
    void moreThanAskedIsNotGranted() {
        String event = neighbours.event();
        long id = submitted(event, pricedPool(10, "1"), 5);

        step(Roles.ENGINEER, event, id, "grant", "{\"amount\": 6}")
                .statusCode(409)
                .body("code", equalTo("more-than-asked"), "field", equalTo("amount"));
    }

    @Test
    void aDearRequestTakesTwoPeopleAndNoneOfThoseWhoAsk() {
        String event = neighbours.event();
        long id = as(Roles.COMMANDER)
                .body(body(pricedPool(10, "200000"), 2, ""))
                .post(ALL, event)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        step(Roles.ENGINEER, event, id, "submission", "{}").statusCode(200);

        step(Roles.COMMANDER, event, id, "approvals", "{}").statusCode(409).body("code", equalTo("own-request"));
        step(Roles.ADMIN, event, id, "approvals", "{\"note\": \"agreed\"}").statusCode(200);
        step(Roles.ADMIN, event, id, "approvals", "{}").statusCode(409).body("code", equalTo("approved-already"));
        step(Roles.ENGINEER, event, id, "grant", "{\"amount\": 2}")
                .statusCode(409)
                .body("code", equalTo("approval-missing"), "required", equalTo(2), "given", equalTo(1));
    }

    @Test
    void aCheapOneTakesNoApprovalAndAPreApprovedPlanStandsForOne() {
        String event = neighbours.event();
        long cheap = drafted(event, pricedPool(10, "1"), 5);
        step(Roles.ENGINEER, event, cheap, "submission", "{}").statusCode(200);
        step(Roles.ENGINEER, event, cheap, "grant", "{\"amount\": 5}").statusCode(200);

        neighbours.plans(event);
        ask(event, body(pricedPool(10, "30000"), 2, ", \"plan\": \"lower-bit-rate\""))
                .statusCode(201)
                .body("team.approvalsRequired", equalTo(1), "team.approvalsGiven", equalTo(1));
        ask(event, body(pricedPool(10, "30000"), 2, ", \"plan\": \"no-such-plan\""))
                .statusCode(409)
                .body("code", equalTo("plan-not-pre-approved"), "field", equalTo("plan"));
    }

    @Test
    void aDraftChangesUnderItsVersionAndIsFixedOnceSubmitted() {
        String event = neighbours.event();
        long id = drafted(event, pricedPool(10, "1"), 2);
        String tag = read(Roles.VIEWER, event, id).extract().header("ETag");

        as(Roles.COMMANDER)
                .header("If-Match", tag)
                .body("{\"amount\": 4}")
                .patch(ONE, event, id)
                .then()
                .statusCode(200)
                .body("asked", equalTo(4), "team.people", contains("engineer", "commander"));
        as(Roles.ENGINEER)
                .header("If-Match", tag)
                .body("{\"amount\": 5}")
                .patch(ONE, event, id)
                .then()
                .statusCode(412);
        as(Roles.ENGINEER)
                .body("{}")
                .post(ONE + "/submission", event, id)
                .then()
                .statusCode(428);
        step(Roles.ENGINEER, event, id, "submission", "{}").statusCode(200);
        as(Roles.ENGINEER)
                .header("If-Match", "*")
                .body("{\"amount\": 5}")
                .patch(ONE, event, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("step-not-possible"), "state", equalTo("SUBMITTED"))
                .body("possible", hasItem("GRANT"));
    }

    @Test
    void refusalsAndCancellationsSayWhy() {
        String event = neighbours.event();
        long refused = submitted(event, pricedPool(10, "1"), 2);
        long cancelled = drafted(event, pricedPool(10, "1"), 2);

        step(Roles.ENGINEER, event, refused, "refusal", "{\"reason\": \"sold out\"}")
                .statusCode(200)
                .body("state", equalTo("REFUSED"), "team.history[-1].reason", equalTo("sold out"))
                .body("team.possible", hasSize(0));
        // Not what the contract has, so that it is sent past its check.
        SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .post(ONE + "/cancellation", event, cancelled)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"));
        step(Roles.ENGINEER, event, cancelled, "cancellation", "{\"reason\": \"final moved\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
    }

    @Test
    void customersSeeWhatTheyGetAndNotWhatItCosts() {
        String event = neighbours.event();
        long id = drafted(event, pricedPool(10, "1"), 2);

        read(Roles.CUSTOMER, event, id).statusCode(200).body("asked", equalTo(2), "team", nullValue());
        read(Roles.VIEWER, event, id).statusCode(200).body("team", notNullValue());
        as(Roles.CUSTOMER).get(ALL, event).then().statusCode(200).body("items[0].team", nullValue());
        String others = neighbours.event("somebody-else");
        long hidden = drafted(others, pricedPool(10, "1"), 2);
        read(Roles.CUSTOMER, others, hidden).statusCode(404);
        read(Roles.VIEWER, event, hidden).statusCode(404);
    }

    @Test
    void theTeamSeesTheRequestsOfAllEvents() {
        long draft = drafted(neighbours.event(), pricedPool(10, "1"), 2);

        as(Roles.VIEWER)
                .queryParam("state", "DRAFT")
                .queryParam("limit", 200)
                .get("/api/v1/scale-requests")
                .then()
                .statusCode(200)
                .body("items.state", not(hasItem("SUBMITTED")), "items.id", hasItem((int) draft));
    }
}
