package io.matchday.capacity.demand;

import static io.matchday.capacity.SamplePool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class CoverageApiTest {
    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void ofACompleteFinalWhatModestPoolsLackIsShown() {
        String region = freshRegion();
        String event = new AuroraFinal().in(region).toldBy(neighbours);
        pool("CDN", region, "BITS_PER_SECOND", 800_000_000);
        pool("ECS", region, "BITS_PER_SECOND", 160_000_000);
        pool("ECS", region, "VCPU", 64);

        coverage(event).body("verdict", equalTo("SHORT"), "complete", equalTo(false));
        JsonPath cdn = part(event, "CDN", region, "BITS_PER_SECOND");
        assertThat(cdn.getString("verdict")).isEqualTo("SHORT");
        assertThat(cdn.getLong("shortBy")).isEqualTo(100_000_000);
        assertThat(cdn.getLong("shortByAtP50")).isEqualTo(100_000_000);
        assertThat(cdn.getString("explanation.en"))
                .isEqualTo("CDN, " + region + ": 900 Mbit/s needed (p90), 800 Mbit/s available, 100 Mbit/s short.");
        JsonPath fetch = part(event, "ECS", region, "BITS_PER_SECOND");
        assertThat(fetch.getLong("shortBy"))
                .as("40 Mbit/s of it nobody announced")
                .isEqualTo(40_000_000);
        assertThat(fetch.getLong("shortByAtP50")).isZero();
        assertThat(part(event, "ECS", region, "VCPU").getString("verdict")).isEqualTo("COVERED");
        assertThat(part(event, "SLB", region, "BITS_PER_SECOND").getString("verdict"))
                .isEqualTo("NO_POOL");
    }

    @Test
    void poolsOfOneCarrierServeNoOther() {
        String region = freshRegion();
        String event = new AuroraFinal().in(region).toldBy(neighbours);
        pool("CDN", region, "BITS_PER_SECOND", 300_000_000);
        poolOf("unicom", region, 5_000_000_000L);

        JsonPath cdn = part(event, "CDN", region, "BITS_PER_SECOND");
        assertThat(cdn.getLong("available")).isEqualTo(5_300_000_000L);
        assertThat(cdn.getLong("shortBy")).as("700 Mbit/s are telecom's").isEqualTo(400_000_000);
        assertThat(cdn.getString("carriers[0].carrier")).isEqualTo("telecom");
        assertThat(cdn.getLong("carriers[0].own")).isZero();
        assertThat(cdn.getString("explanation.en")).endsWith("Beyond pools of their own: telecom 700 Mbit/s.");
    }

    @Test
    void whatTheEventHoldsItselfCoversItAndWhatOthersHoldDoesNot() {
        String region = freshRegion();
        String event = new AuroraFinal().in(region).toldBy(neighbours);
        String pool = pool("CDN", region, "BITS_PER_SECOND", 1_000_000_000);
        SamplePool.held(event, pool, 400_000_000);
        assertThat(available(event, region)).isEqualTo(1_000_000_000);

        SamplePool.held(neighbours.event(), pool, 250_000_000);
        assertThat(available(event, region)).isEqualTo(750_000_000);
    }

    @Test
    void theWorstComesFirst() {
        String region = freshRegion();
        String event = new AuroraFinal().in(region).toldBy(neighbours);
        pool("CDN", region, "BITS_PER_SECOND", 1);

        coverage(event)
                .body("parts[0].verdict", equalTo("SHORT"), "parts[0].explanation.zh", startsWith("CDN，" + region));
    }

    @Test
    void aNeedWithoutRegionIsNotKnownToBeCovered() {
        String event = neighbours.event();

        coverage(event)
                .body("parts.find { it.unit == 'STREAMS' }.verdict", equalTo("UNKNOWN"))
                .body("parts.find { it.unit == 'STREAMS' }.available", equalTo(null));
    }

    private static String freshRegion() {
        return "r-" + UUID.randomUUID();
    }

    private static String pool(String product, String region, String unit, long total) {
        String key = SamplePool.freshKey();
        as(Roles.ENGINEER)
                .body(SamplePool.body(key, product, unit, total).replace("cn-east", region))
                .post("/api/v1/pools")
                .then()
                .statusCode(201);
        return key;
    }

    private static void poolOf(String carrier, String region, long total) {
        as(Roles.ENGINEER)
                .body(SamplePool.body(SamplePool.freshKey(), "CDN", "BITS_PER_SECOND", total)
                        .replace("cn-east\"", region + "\", \"isp\": \"" + carrier + "\""))
                .post("/api/v1/pools")
                .then()
                .statusCode(201);
    }

    private static long available(String event, String region) {
        return part(event, "CDN", region, "BITS_PER_SECOND").getLong("available");
    }

    private static ValidatableResponse coverage(String event) {
        return as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/demand/coverage", event)
                .then()
                .statusCode(200);
    }

    private static JsonPath part(String event, String product, String region, String unit) {
        return coverage(event)
                .extract()
                .jsonPath()
                .setRootPath("parts.find { it.product == '%s' && it.region == '%s' && it.unit == '%s' }"
                        .formatted(product, region, unit));
    }
}
