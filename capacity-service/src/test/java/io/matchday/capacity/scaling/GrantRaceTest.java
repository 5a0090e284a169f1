package io.matchday.capacity.scaling;

import static io.matchday.capacity.scaling.SampleRequest.drafted;
import static io.matchday.capacity.scaling.SampleRequest.pricedPool;
import static io.matchday.capacity.scaling.SampleRequest.provisioning;
import static io.matchday.capacity.scaling.SampleRequest.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.capacity.Burst;
import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many people at once. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class GrantRaceTest {
    Neighbours neighbours;

    private final Burst burst = new Burst();

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void ofManyWhoGrantWhatTheyHaveReadOneWins() {
        String event = neighbours.event();
        long id = drafted(event, pricedPool(10, "1"), 5);
        String tag = step(Roles.ENGINEER, event, id, "submission", "{}")
                .statusCode(200)
                .extract()
                .header("ETag");

        List<Integer> statuses = Burst.of(8, 2, () -> post(event, id, "grant", "{\"amount\": 5}", tag));

        assertThat(statuses).hasSize(16).containsOnly(200, 412);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    }

    @Test
    void aGrantBecomesStockOnceHoweverManyVerifyIt() {
        String event = neighbours.event();
        String pool = pricedPool(10, "1");
        long id = provisioning(event, pool, 5, 5);

        List<Integer> statuses = Burst.of(
                8,
                2,
                () -> post(
                        event, id, "verifications", "{\"probe\": {\"measured\": 5, \"method\": \"load test\"}}", "*"));

        assertThat(statuses).containsOnly(200, 409);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        SamplePool.read(pool).body("total", equalTo(15), "held", equalTo(5));
    }

    @Test
    void ofManyWhoAskForTheSameOneIsWrittenDown() {
        String event = neighbours.event();
        String body = SampleRequest.body(pricedPool(10, "1"), 3, "");

        List<Integer> statuses = Burst.of(8, 1, () -> burst.post("/events/" + event + "/scale-requests", body)
                .statusCode());

        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    }

    private int post(String event, long id, String step, String body, String tag) {
        return burst.post("/events/" + event + "/scale-requests/" + id + "/" + step, body, "If-Match", tag)
                .statusCode();
    }
}
