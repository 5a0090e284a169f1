package io.matchday.capacity.alternative;

import static io.matchday.capacity.SamplePool.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
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
class AlternativeApiTest {
    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void whatIsFreeNeedsNoAlternative() {
        String event = neighbours.event();

        alternatives(event, SamplePool.stored(10), 10).statusCode(200).body("free", equalTo(true), "items", hasSize(0));
    }

    @Test
    void whatIsNotFreeIsAnsweredWithWhatCouldBeHad() {
        String event = neighbours.event();
        neighbours.plans(event);
        String pool = SamplePool.stored("ECS", "IOPS", 10);
        String neighbour = SamplePool.stored("ECS", "IOPS", 100);
        SamplePool.held(neighbours.event(), pool, 6);

        alternatives(event, pool, 9)
                .statusCode(200)
                .body("free", equalTo(false))
                .body("items.kind", hasItems("SAME_PLACE", "PART", "SCALE_REQUEST", "PLAN"))
                .body("items.pool", hasItem(neighbour))
                .body("items.plan", hasItem("lower-bit-rate"))
                .body("items.plan", not(hasItem("call-people")))
                .body("items.find { it.kind == 'PART' }.amount", equalTo(4))
                .body("items.find { it.kind == 'SCALE_REQUEST' }.amount", equalTo(5));
    }

    @Test
    void whileIntakeCannotTellPlansTheRestIsProposed() {
        String event = neighbours.event();

        alternatives(event, SamplePool.stored(10), 11)
                .statusCode(200)
                .body("items.kind", not(hasItem("PLAN")))
                .body("items.kind", hasItem("SCALE_REQUEST"));
    }

    @Test
    void aPoolThatIsNotThereIsNotFound() {
        alternatives(neighbours.event(), "no-such-pool", 1).statusCode(404);
    }

    private static ValidatableResponse alternatives(String event, String pool, long amount) {
        return as(Roles.VIEWER)
                .queryParam("pool", pool)
                .queryParam("amount", amount)
                .get("/api/v1/events/{eventKey}/alternatives", event)
                .then();
    }
}
