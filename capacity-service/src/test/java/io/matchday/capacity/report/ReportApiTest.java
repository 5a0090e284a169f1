package io.matchday.capacity.report;

import static io.matchday.capacity.SamplePool.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.scaling.SampleRequest;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ReportApiTest {
    private static final String CDN = "totals.find { it.product == 'CDN' && it.unit == 'BITS_PER_SECOND' }.";

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.monitor().away(false);
        neighbours.verifyAndReset();
    }

    @Test
    void itTellsWhatWasWantedAskedGrantedHeldAndUsed() {
        SampleMatch match = SampleMatch.live();
        String event = match.toldBy(neighbours);
        match.heard(neighbours, 1_200);
        String pool = bandwidth(1_000);
        SamplePool.held(event, pool, 600);
        long request = SampleRequest.provisioning(event, pool, 500, 400);
        SampleRequest.probe(Roles.COMMANDER, event, request, 400).statusCode(200);

        report(Roles.VIEWER, event)
                .body("progress", equalTo("RUNNING"))
                .body("sources.service", contains("intake-service", "monitor-service"))
                .body("sources.current", everyItem(equalTo(true)))
                .body(CDN + "needed.p50", equalTo(1_000))
                .body(CDN + "amounts.reserved", equalTo(600))
                .body(CDN + "amounts.asked", equalTo(500))
                .body(CDN + "amounts.granted", equalTo(400))
                .body(CDN + "amounts.verified", equalTo(400))
                .body(CDN + "amounts.missing", equalTo(100))
                .body(CDN + "amounts.held", equalTo(1_000))
                .body(CDN + "shortOfP90", equalTo(0))
                .body(CDN + "use.basis", equalTo("MEASURED"))
                .body(CDN + "use.utilisation", equalTo(1.2f))
                .body("pools.pool", contains(pool))
                .body("pools[0].use.amount", equalTo(1_200))
                .body("pools[0].requests[0].noticeInTime", equalTo(false))
                .body("pools[0].requests[0].secondsToVerify", notNullValue())
                .body("pools[0].requests[0].thereInTime", equalTo(false))
                .body("cost.totals", empty())
                .body("cost.unpriced.amount", contains(400, 600))
                .body("totals.find { it.product == 'SLS' && it.unit == 'BYTES' }.use", nullValue());
    }

    @Test
    void itsMoneyFollowsTheRefund() {
        String event = SampleMatch.live().toldBy(neighbours);
        long request = SampleRequest.verified(event, SampleRequest.pricedPool(10, "1"), 3);
        report(Roles.VIEWER, event)
                .body("cost.items.kind", contains("SCALE_REQUEST"))
                .body("cost.totals[0].net.amount", equalTo("6"));

        as(Roles.COMMANDER)
                .body("{\"scaleRequests\": [%d], \"overrideReason\": \"the match was moved\"}".formatted(request))
                .post("/api/v1/events/{eventKey}/releases", event)
                .then()
                .statusCode(200);

        report(Roles.VIEWER, event)
                .body("cost.totals.size()", equalTo(1))
                .body("cost.totals[0].estimated.amount", equalTo("6"))
                .body("cost.totals[0].expectedRefund.amount", equalTo("3"))
                .body("cost.totals[0].outstanding.amount", equalTo("3"))
                .body("cost.totals[0].receivedRefund.amount", equalTo("0"))
                .body("cost.totals[0].net.amount", equalTo("3"));
    }

    @Test
    void theFirstLookFreezesTheForecast() {
        SampleMatch match = SampleMatch.live();
        String event = match.toldBy(neighbours);
        match.heard(neighbours, 1_200);
        report(Roles.VIEWER, event)
                .body("forecast.frozen", equalTo(true))
                .body("forecast.late", equalTo(true))
                .body(forecast("unjudged.code"), equalTo("NOT_OVER"))
                .body(forecast("measured"), equalTo(1_200));

        match.in("CLOSING").announcing(9_000).toldBy(neighbours);

        report(Roles.VIEWER, event)
                .body("progress", equalTo("OVER"))
                .body(CDN + "needed.p50", equalTo(9_000))
                .body(forecast("traffic.p50"), equalTo(1_000))
                .body(forecast("errorOfP50"), equalTo(0.2f))
                .body(forecast("coveredByP90"), equalTo(false))
                .body(forecast("measuredAt"), equalTo(match.peakAt().toString()))
                .body(forecast("unjudged"), nullValue())
                .body(
                        "forecast.lines.findAll { it.unit != 'BITS_PER_SECOND' }.unjudged.code",
                        hasItem("UNIT_NOT_MEASURED"));
    }

    @Test
    void beforeTheEventTheForecastIsThatOfNowAndNothingIsMeasured() {
        String event =
                SampleMatch.live().in("READY").startingIn(Duration.ofDays(1)).toldBy(neighbours);

        report(Roles.VIEWER, event)
                .body("progress", equalTo("AHEAD"))
                .body("forecast.frozen", equalTo(false))
                .body(forecast("unjudged.code"), equalTo("NOT_BEGUN"))
                .body(CDN + "use", nullValue())
                .body("sources[1].asOf", nullValue())
                .body("pools", empty());
    }

    @Test
    void whatWasMeasuredStandsWhileMonitorIsAway() {
        SampleMatch match = SampleMatch.live();
        String event = match.toldBy(neighbours);
        match.heard(neighbours, 1_200);
        report(Roles.VIEWER, event).body("sources[1].current", equalTo(true));

        neighbours.monitor().away(true);
        report(Roles.VIEWER, event)
                .body("sources[1].current", equalTo(false))
                .body("sources[1].ageSeconds", notNullValue())
                .body(forecast("measured"), equalTo(1_200));

        neighbours.monitor().away(false);
        match.heard(neighbours, 700);
        report(Roles.VIEWER, event).body(forecast("measured"), equalTo(1_200));
    }

    @Test
    void customersSeeAmountsAndUseAlone() {
        SampleMatch match = SampleMatch.live();
        String event = match.toldBy(neighbours);
        match.heard(neighbours, 1_200);
        String pool = SampleRequest.pricedPool(10, "1");
        SampleRequest.verified(event, pool, 3);

        report(Roles.CUSTOMER, event)
                .body("pools[0].amounts.held", equalTo(3))
                .body("pools[0].requests[0].granted", equalTo(3))
                .body("pools[0].needed", nullValue())
                .body("totals.product", contains("ECS"))
                .body("totals[0].needed", nullValue())
                .body("totals[0].shortOfP90", nullValue())
                .body("cost", nullValue())
                .body("forecast", nullValue());
    }

    @Test
    void anEventOfAnotherCustomerIsNotThereForACustomer() {
        String event = SampleMatch.live().of("another-customer").toldBy(neighbours);

        as(Roles.CUSTOMER)
                .get("/api/v1/events/{eventKey}/report", event)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    private static String forecast(String field) {
        return "forecast.lines.find { it.product == 'CDN' && it.unit == 'BITS_PER_SECOND' }." + field;
    }

    private static String bandwidth(long total) {
        return SamplePool.stored("CDN", "BITS_PER_SECOND", total);
    }

    private static ValidatableResponse report(String role, String event) {
        return as(role).get("/api/v1/events/{eventKey}/report", event).then().statusCode(200);
    }
}
