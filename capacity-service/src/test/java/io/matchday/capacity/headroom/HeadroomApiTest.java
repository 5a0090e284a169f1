package io.matchday.capacity.headroom;

import static io.matchday.capacity.SamplePool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class HeadroomApiTest {
    private static final long TERABIT = 1_000_000_000_000L;

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void comparesWhatWasAnnouncedAndMeasuredWithTheStock() {
        String event = neighbours.event();
        neighbours.traffic(event, 3 * TERABIT, TERABIT);
        SamplePool.stored("CDN", "BITS_PER_SECOND", 4 * TERABIT);
        JsonPath cdn = cdn(event);

        assertThat(cdn.getLong("expectedPeakBitsPerSecond")).isEqualTo(Neighbours.ANNOUNCED_CDN);
        assertThat(cdn.getLong("measuredPeakBitsPerSecond")).isEqualTo(3 * TERABIT);
        assertThat(cdn.getLong("latestBitsPerSecond")).isEqualTo(TERABIT);
        long stock = cdn.getLong("stockBitsPerSecond");
        assertThat(stock).isGreaterThanOrEqualTo(4 * TERABIT);
        assertThat(cdn.getLong("headroomBitsPerSecond")).isEqualTo(stock - 3 * TERABIT);
        headroom(event)
                .body("products.product", contains("LIVE", "CDN"), "products[0].verdict", equalTo("UNKNOWN"))
                .body("products[1].explanation.en", containsString("measured peak"))
                .body("sources.service", contains("intake-service", "monitor-service"))
                .body("sources.current", contains(true, true));
    }

    @Test
    void whatAnEventHoldsCountsForItAndNotForOthers() {
        String event = neighbours.event();
        String other = neighbours.event();
        String pool = SamplePool.stored("CDN", "BITS_PER_SECOND", TERABIT);
        long before = cdn(event).getLong("stockBitsPerSecond");
        long reservation = SamplePool.held(event, pool, TERABIT / 4);

        assertThat(cdn(event).getLong("stockBitsPerSecond")).isEqualTo(before);
        assertThat(cdn(other).getLong("stockBitsPerSecond")).isEqualTo(before - TERABIT / 4);

        SamplePool.release(event, reservation).statusCode(200);
        assertThat(cdn(other).getLong("stockBitsPerSecond")).isEqualTo(before);
    }

    @Test
    void machinesAreNoBandwidth() {
        String event = neighbours.event();
        long before = cdn(event).getLong("stockBitsPerSecond");

        SamplePool.stored("CDN", "INSTANCES", 1000);

        assertThat(cdn(event).getLong("stockBitsPerSecond")).isEqualTo(before);
    }

    @Test
    void whileBothAreAwayTheLastThatTheySaidCounts() {
        String event = neighbours.event();
        neighbours.traffic(event, 3 * TERABIT, TERABIT);
        headroom(event).body("sources.current", contains(true, true));

        neighbours.intake().away(true);
        neighbours.monitor().away(true);

        headroom(event)
                .body("sources.current", contains(false, false))
                .body("sources[0].asOf", notNullValue(), "sources[0].ageSeconds", greaterThanOrEqualTo(0))
                .body("sources[1].asOf", notNullValue(), "sources[1].ageSeconds", greaterThanOrEqualTo(0));
        assertThat(cdn(event).getLong("measuredPeakBitsPerSecond")).isEqualTo(3 * TERABIT);

        neighbours.intake().away(false);
        neighbours.monitor().away(false);
        neighbours.traffic(event, 5 * TERABIT, TERABIT);
        untilBothAreHeardAgain(event);
        assertThat(cdn(event).getLong("measuredPeakBitsPerSecond")).isEqualTo(5 * TERABIT);
    }

    @Test
    void aMonitorThatNeverSaidAnythingIsNamedAsNeverHeard() {
        String event = neighbours.event();
        neighbours.monitor().away(true);

        headroom(event)
                .body("sources[0].current", equalTo(true), "sources[1].current", equalTo(false))
                .body("sources[1].asOf", nullValue(), "sources[1].ageSeconds", nullValue())
                .body("products[1].measuredPeakBitsPerSecond", nullValue());

        neighbours.monitor().away(false);
        neighbours.traffic(event, 1, 1);
        untilBothAreHeardAgain(event);
    }

    @Test
    void anEventNobodyEverHeardOfCannotBeJudgedWhileIntakeIsAway() {
        String known = neighbours.event();
        neighbours.traffic(known, 1, 1);
        neighbours.intake().away(true);

        get(Roles.VIEWER, "never-heard-of").then().statusCode(503).body("code", equalTo("unavailable"));
        SamplePool.hold("never-heard-of", SamplePool.stored(1), 1)
                .statusCode(503)
                .body("code", equalTo("unavailable"));

        neighbours.intake().away(false);
        untilBothAreHeardAgain(known);
    }

    @Test
    void anotherCustomersEventLooksLikeOneThatDoesNotExist() {
        String others = neighbours.event("somebody-else");
        headroom(others);

        get(Roles.CUSTOMER, others)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"), "detail", equalTo("No event '" + others + "'"));
        get(Roles.CUSTOMER, "no-such-event")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"), "detail", equalTo("No event 'no-such-event'"));
    }

    @Test
    void whatIsNoEventKeyIsNotEvenAskedFor() {
        get(Roles.VIEWER, "../pools").then().statusCode(404);

        assertThat(neighbours.intake().received()).isEmpty();
    }

    /** The circuit breaker lets calls through again a moment after the neighbour is back. */
    private static void untilBothAreHeardAgain(String event) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(Roles.VIEWER, event)
                                .jsonPath()
                                .getList("sources.findAll { it.current }")
                                .size()
                        == 2);
    }

    private static Response get(String role, String event) {
        return as(role).get("/api/v1/events/{eventKey}/headroom", event);
    }

    private static ValidatableResponse headroom(String event) {
        return get(Roles.VIEWER, event).then().statusCode(200);
    }

    private static JsonPath cdn(String event) {
        return get(Roles.VIEWER, event).jsonPath().setRootPath("products[1]");
    }
}
