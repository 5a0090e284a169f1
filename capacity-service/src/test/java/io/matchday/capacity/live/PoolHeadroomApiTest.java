package io.matchday.capacity.live;

import static io.matchday.capacity.SamplePool.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class PoolHeadroomApiTest {
    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void tellsWhenAPoolWillBeUsedUp() {
        String event = neighbours.event();
        String pool = SamplePool.stored("CDN", "BITS_PER_SECOND", 1500);
        SamplePool.held(event, pool, 1000);
        neighbours.slots(event, Instant.now().minusSeconds(90), ramp());

        pools(event)
                .body("pools", hasSize(1))
                .body("pools[0].pool", equalTo(pool), "pools[0].grantedBitsPerSecond", equalTo(1000))
                .body("pools[0].freeBitsPerSecond", equalTo(500), "pools[0].basis", equalTo("WHOLE_PRODUCT"))
                .body("pools[0].latestBitsPerSecond", equalTo(690), "pools[0].course", equalTo("RISING"))
                .body("pools[0].exhaustion.likely", notNullValue(), "pools[0].verdict", equalTo("TIGHT"))
                .body("pools[0].dataAgeSeconds", greaterThanOrEqualTo(90))
                .body("pools[0].explanation.en", containsString("used up in about"))
                .body("pools[0].explanation.zh", containsString("分钟后用尽"))
                .body("sources.service[1]", equalTo("monitor-service"));
    }

    @Test
    void withoutTrafficNothingIsKnown() {
        String event = neighbours.event();
        SamplePool.held(event, SamplePool.stored("CDN", "BITS_PER_SECOND", 10), 10);

        pools(event)
                .body("verdict", equalTo("UNKNOWN"), "pools[0].course", equalTo("UNKNOWN"))
                .body("pools[0].usedRatio", nullValue(), "pools[0].exhaustion", nullValue());
    }

    @Test
    void machinesAreNotAmongThem() {
        String event = neighbours.event();
        SamplePool.held(event, SamplePool.stored(10), 3);

        pools(event).body("pools", hasSize(0));
    }

    @Test
    void productsWithoutAPoolAreTold() {
        String event = neighbours.event();
        neighbours.slots(event, Instant.now(), 5, 6, 7);

        pools(event).body("withoutPoolBitsPerSecond", equalTo(6));
    }

    /** 100 to 700 in an hour's first quarter; the last slot is not over. */
    private static long[] ramp() {
        return LongStream.range(0, 61).map(i -> 100 + 10 * i).toArray();
    }

    private static ValidatableResponse pools(String event) {
        return as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/headroom/pools", event)
                .then()
                .statusCode(200);
    }
}
