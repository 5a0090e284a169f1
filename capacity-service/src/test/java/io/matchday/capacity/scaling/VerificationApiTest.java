package io.matchday.capacity.scaling;

import static io.matchday.capacity.SamplePool.as;
import static io.matchday.capacity.scaling.SampleRequest.pricedPool;
import static io.matchday.capacity.scaling.SampleRequest.probe;
import static io.matchday.capacity.scaling.SampleRequest.provisioning;
import static io.matchday.capacity.scaling.SampleRequest.step;
import static io.matchday.capacity.scaling.SampleRequest.total;
import static io.matchday.capacity.scaling.SampleRequest.verified;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a grant to stock that was seen. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class VerificationApiTest {
    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void itsStockIsPromisedUntilItIsReleasedAndGoesBackWithItsRequestAlone() {
        String event = neighbours.event();
        String pool = pricedPool(10, "1");
        int reservation = probe(Roles.COMMANDER, event, provisioning(event, pool, 5, 5), 5)
                .extract()
                .path("reservation");

        String path = "/api/v1/events/{eventKey}/reservations/{reservationId}";
        as(Roles.ENGINEER)
                .post(path + "/release", event, reservation)
                .then()
                .statusCode(409)
                .body("code", equalTo("reservation-of-grant"));
        as(Roles.ENGINEER)
                .header("If-Match", "*")
                .body("{\"amount\": 1}")
                .patch(path, event, reservation)
                .then()
                .statusCode(409);
        as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/reservations", event)
                .then()
                .body("items[0].until", nullValue(), "items[0].state", equalTo("HELD"));
    }

    @Test
    void aProbeTurnsAGrantIntoStockThatIsPromisedToTheEvent() {
        String event = neighbours.event();
        String pool = pricedPool(10, "1");
        long id = provisioning(event, pool, 5, 3);

        probe(Roles.ENGINEER, event, id, 3)
                .statusCode(200)
                .body("state", equalTo("VERIFIED"), "reservation", notNullValue(), "verifiedAt", notNullValue())
                .body("team.verifications.outcome", contains("SUFFICIENT"));

        SamplePool.read(pool)
                .body("total", equalTo(13), "held", equalTo(3), "free", equalTo(10))
                .body("figures[0].source", equalTo("scale request " + id));
        as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/reservations", event)
                .then()
                .body("items.origin", contains("GRANTED"), "items.amount", contains(3));
        probe(Roles.ENGINEER, event, id, 3).statusCode(409).body("code", equalTo("step-not-possible"));
    }

    @Test
    void whereAnApprovalWasNeededTheAskersDoNotMeasureAlone() {
        String event = neighbours.event();
        String pool = pricedPool(10, "30000");
        long id = provisioning(event, pool, 2, 2);

        probe(Roles.ENGINEER, event, id, 2).statusCode(200).body("state", equalTo("PROVISIONING"));
        probe(Roles.COMMANDER, event, id, 1).statusCode(200).body("state", equalTo("PROVISIONING"));
        SamplePool.read(pool).body("total", equalTo(10), "held", equalTo(0));
        probe(Roles.COMMANDER, event, id, 2)
                .statusCode(200)
                .body("state", equalTo("VERIFIED"))
                .body("team.verifications.outcome", contains("BY_ASKERS_ALONE", "TOO_LITTLE", "SUFFICIENT"));
    }

    @Test
    void whatOthersReadOfThePoolIsProofAndIsItsTotal() {
        String event = neighbours.event();
        String pool = pricedPool(10, "1");
        long id = provisioning(event, pool, 2, 2);

        step(Roles.ENGINEER, event, id, "verifications", "{}").statusCode(409).body("code", equalTo("no-proof"));
        total(Roles.ENGINEER, pool, 12);
        step(Roles.ENGINEER, event, id, "verifications", "{}").statusCode(409).body("code", equalTo("no-proof"));
        total(Roles.COMMANDER, pool, 11);
        step(Roles.ENGINEER, event, id, "verifications", "{}")
                .statusCode(200)
                .body("state", equalTo("PROVISIONING"))
                .body("team.verifications[0].outcome", equalTo("TOO_LITTLE"))
                .body("team.verifications[0].needed", equalTo(12));
        total(Roles.COMMANDER, pool, 12);
        step(Roles.ENGINEER, event, id, "verifications", "{}")
                .statusCode(200)
                .body("state", equalTo("VERIFIED"), "team.verifications[1].means", equalTo("TOTAL_READ"))
                .body("team.verifications[1].by", equalTo("commander"));

        SamplePool.read(pool).body("total", equalTo(12), "held", equalTo(2));
    }

    @Test
    void oneReadingDoesNotProveTwoGrants() {
        String pool = pricedPool(10, "1");
        String one = neighbours.event();
        String other = neighbours.event();
        long first = provisioning(one, pool, 2, 2);
        long second = provisioning(other, pool, 2, 2);
        total(Roles.COMMANDER, pool, 12);

        step(Roles.ENGINEER, one, first, "verifications", "{}").body("state", equalTo("VERIFIED"));
        step(Roles.ENGINEER, other, second, "verifications", "{}")
                .statusCode(200)
                .body("state", equalTo("PROVISIONING"), "team.verifications[0].needed", equalTo(14));
    }

    @Test
    void theHighestUseCounts() {
        String event = neighbours.event();
        long id = verified(event, pricedPool(10, "1"), 4);

        step(Roles.ENGINEER, event, id, "use", "{\"used\": 0}")
                .statusCode(200)
                .body("state", equalTo("VERIFIED"), "used", equalTo(0));
        step(Roles.ENGINEER, event, id, "use", "{\"used\": 3}")
                .statusCode(200)
                .body("state", equalTo("IN_USE"), "used", equalTo(3));
        step(Roles.ENGINEER, event, id, "use", "{\"used\": 1, \"note\": \"later\"}")
                .statusCode(200)
                .body("state", equalTo("IN_USE"), "used", equalTo(3));
    }

    @Test
    void whatIsNoStockCannotBeUsed() {
        String event = neighbours.event();
        long id = provisioning(event, pricedPool(10, "1"), 4, 4);

        step(Roles.ENGINEER, event, id, "use", "{\"used\": 1}")
                .statusCode(409)
                .body("code", equalTo("step-not-possible"));
        SampleRequest.read(Roles.VIEWER, event, id).body("used", nullValue());
    }
}
