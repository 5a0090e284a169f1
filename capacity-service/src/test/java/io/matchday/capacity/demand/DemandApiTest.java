package io.matchday.capacity.demand;

import static io.matchday.capacity.SamplePool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class DemandApiTest {
    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void aCompleteFinalHasItsHiddenNeedsFoundAndExplained() {
        String event = new AuroraFinal().toldBy(neighbours);
        JsonPath demand = SampleDemand.demand(event)
                .body("complete", equalTo(false), "rulesVersion", notNullValue())
                .body("sources.part", contains("EVENT", "CHAIN", "ESTIMATES"))
                .body("sources.source.current", everyItem(equalTo(true)))
                .body("warnings.field", contains("chain.nodes[8].product", "expectation.audience"))
                .extract()
                .jsonPath();
        List<String> hidden = demand.getList("lines.findAll { it.origin == 'HIDDEN' }.rule", String.class);

        assertThat(hidden.stream().distinct()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(demand.getString("lines.find { it.rule == 'origin-fetch' }.derivation[2].en"))
                .isEqualTo("p90: 2 Gbit/s × miss ratio 5 % × redundancy 2 = 200 Mbit/s");
        assertThat(demand.getString("lines.find { it.rule == 'origin-fetch' }.window.from"))
                .isEqualTo("2026-12-19T11:30:00Z");
    }

    @Test
    void totalsAreTheLinesOfAProductRegionAndUnit() {
        String event = new AuroraFinal().toldBy(neighbours);
        JsonPath demand = SampleDemand.demand(event).extract().jsonPath();
        String total = "totals.find { it.product == 'CDN' && it.region == 'cn-east' && it.unit == 'BITS_PER_SECOND' }";

        assertThat(demand.getLong(total + ".p90")).isEqualTo(900_000_000L);
        assertThat(demand.getLong(total + ".hiddenP90")).isZero();
        assertThat(demand.getList(total + ".lines", String.class))
                .containsExactly(
                        "play-burst.CDN.cn-east.telecom.BITS_PER_SECOND", "play-burst.CDN.cn-east.-.BITS_PER_SECOND");
    }

    @Test
    void whatIntakeDoesNotTellIsMissedAndNotTakenForNothing() {
        SampleDemand.demand(neighbours.event())
                .body("complete", equalTo(false))
                .body("sources.source.current", contains(true, false, false))
                .body("sources[1].source.asOf", nullValue())
                .body("warnings.findAll { it.kind == 'MISSING' }.field", hasItems("chain.nodes", "domains[0].region"));
    }

    @Test
    void whileIntakeIsAwayTheLastThatItSaidCounts() {
        String event = new AuroraFinal().toldBy(neighbours);
        JsonPath before = SampleDemand.demand(event).extract().jsonPath();

        neighbours.intake().away(true);
        JsonPath after = SampleDemand.demand(event)
                .body("sources.source.current", everyItem(equalTo(false)))
                .extract()
                .jsonPath();
        assertThat(after.getList("lines")).isEqualTo(before.getList("lines"));

        neighbours.intake().away(false);
        await().atMost(Duration.ofSeconds(30)).until(() -> !SampleDemand.demand(event)
                .extract()
                .jsonPath()
                .getList("sources.source.current", Boolean.class)
                .contains(false));
    }

    @Test
    void estimatesOfOtherCustomersEventsAreNotForCustomers() {
        as(Roles.CUSTOMER)
                .get("/api/v1/events/{eventKey}/demand", neighbours.event())
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void anEventThatThereIsNotHasNoDemand() {
        for (String path : List.of("", "/coverage", "/corrections", "/corrections/x", "/corrections/x/history")) {
            as(Roles.VIEWER)
                    .get("/api/v1/events/no-such-event/demand" + path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
        }
    }

    @Test
    void theRulesAreThereToBeRead() {
        as(Roles.VIEWER)
                .get("/api/v1/demand-rules")
                .then()
                .statusCode(200)
                .body("rules.key", hasItem("origin-fetch"))
                .body("rules.find { it.key == 'record-storage' }.formula.before", equalTo("PT30M"))
                .body("rules.find { it.key == 'log-shards' }.formula.parameters[2].seen", equalTo("2026-11-27"))
                .body("ladders[0].rungs", hasSize(9))
                .body("rules.findAll { it.title.zh == null }", empty());
    }
}
