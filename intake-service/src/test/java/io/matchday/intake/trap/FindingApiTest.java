package io.matchday.intake.trap;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class FindingApiTest {

    private static final String HIT = "items.find { it.trap.id == 'cloudfront-transfer-rate' }.";

    @Inject
    Events events;

    @Inject
    TrapPart part;

    @Test
    void aLimitIsFoundDecidedOnAndOpenAgainWhenTheNumbersGetWorse() {
        String event = "/api/v1/events/" + TrapCases.onCloudFront();
        found(event)
                .body(HIT + "status", equalTo("OPEN"))
                .body(HIT + "basis.certainty", equalTo("HIT"))
                .body(HIT + "basis.measured", equalTo(2_000_000_000_000L))
                .body(HIT + "basis.limit", equalTo(150_000_000_000L))
                .body(HIT + "basis.domains", contains("play.aurora.example"))
                .body(
                        HIT + "summary.en",
                        endsWith(
                                ": 2 Tbit/s is expected, the limit is 150 Gbit/s (Amazon CloudFront: play.aurora.example)"))
                .body(HIT + "due", equalTo("2026-11-20T18:00:00Z"));
        decide(event, "HANDLED", "Raised to 3 Tbit/s, case 4711")
                .statusCode(201)
                .body("status", equalTo("HANDLED"))
                .body("decision.by", equalTo("engineer"))
                .body("decision.text", equalTo("Raised to 3 Tbit/s, case 4711"));
        change(event, "{\"name\": \"Renamed\"}");
        found(event).body(HIT + "status", equalTo("HANDLED")).body(HIT + "stale", equalTo(false));
        change(event, peak(4_000_000_000_000L));
        found(event).body(HIT + "status", equalTo("OPEN")).body(HIT + "stale", equalTo(true));
        decide(event, "NOT_APPLICABLE", "Served elsewhere now").statusCode(201);
        change(event, peak(3_000_000_000_000L));
        found(event).body(HIT + "status", equalTo("NOT_APPLICABLE")).body(HIT + "stale", equalTo(false));
        decide(event, "OPEN", "It is not").statusCode(201).body("status", equalTo("OPEN"));
    }

    @Test
    void aDecisionNeedsItsReasonAndAFinding() {
        String event = "/api/v1/events/" + TrapCases.onCloudFront();
        decide(event, "HANDLED", " ").statusCode(400).body("code", equalTo("invalid-field"));
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(
                        "{\"status\": \"HANDLED\", \"text\": \"done\", \"basis\": {\"certainty\": \"ASK\", \"domains\": []}}")
                .post(event + "/traps/tencent-css-icp/decisions")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void nothingIsDecidedOnNumbersThatNobodyLookedAt() {
        String key = TrapCases.onCloudFront();
        String event = "/api/v1/events/" + key;
        Map<String, Object> looked = TrapCases.decision(key, "HANDLED", "Raised to 3 Tbit/s");
        change(event, peak(9_000_000_000_000L));
        RequestSpecification decision = valid(Roles.ENGINEER).contentType("application/json");
        decision.body(looked)
                .post(event + "/traps/cloudfront-transfer-rate/decisions")
                .then()
                .statusCode(409)
                .body("code", equalTo("trap-numbers-changed"))
                .body("basis.measured", equalTo(9_000_000_000_000L));
        found(event).body(HIT + "status", equalTo("OPEN")).body(HIT + "decision", nullValue());
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body("{\"status\": \"HANDLED\", \"text\": \"done\"}")
                .post(event + "/traps/cloudfront-transfer-rate/decisions")
                .then()
                .statusCode(400);
    }

    @Test
    void readinessIsRedWhileALimitIsHitAndYellowWhileNobodyKnows() {
        String unsaid = "/api/v1/events/" + SampleEvent.stored();
        traps(unsaid).body("missing.code", contains("no-platform")).body("colour", equalTo("YELLOW"));
        String event = "/api/v1/events/" + TrapCases.onCloudFront();
        traps(event)
                .body("colour", equalTo("RED"))
                .body(
                        "missing.find { it.subject == 'cloudfront-transfer-rate' }.remedy.en",
                        containsString("2026-11-20"))
                .body("missing.find { it.subject == 'cloudfront-requests' }.severity", equalTo("ADVISORY"));
        decide(event, "HANDLED", "Raised").statusCode(201);
        traps(event)
                .body("colour", equalTo("YELLOW"))
                .body("missing.subject", not(hasItem("cloudfront-transfer-rate")));
    }

    @Test
    void aDomainThatNoPlatformNamedServesIsTold() {
        String event = "/api/v1/events/" + TrapCases.onCloudFront();
        String unserved = "missing.findAll { it.code == 'domain-without-platform' }.subject";
        traps(event).body(unserved, contains("push.aurora.example"));
        platforms(event, "{\"platform\": \"aws-cloudfront\"}, {\"platform\": \"aws-medialive\"}");
        traps(event).body(unserved, empty());
    }

    @Test
    void whoeverHasTakenOnTheDeadlineOwnsTheLimit() {
        String event = "/api/v1/events/" + TrapCases.onCloudFront();
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"owner\": \"Ada\"}")
                .patch(event + "/deadlines/trap-cloudfront-transfer-rate")
                .then()
                .statusCode(200);
        traps(event).body("missing.find { it.code == 'trap-hit' }.owner", equalTo("Ada"));
    }

    @Test
    void theCatalogueIsReadAsAWholeOrByPlatform() {
        valid(Roles.CUSTOMER).get("/api/v1/traps").then().statusCode(200).body("traps.source", not(empty()));
        valid(Roles.VIEWER)
                .get("/api/v1/traps?platform=azure-china-cdn")
                .then()
                .body("traps.id", contains("azure-china-notice"))
                .body("traps[0].lead.period", equalTo("P7D"))
                .body("traps[0].lead.published", equalTo(true))
                .body("traps[0].seen", equalTo("2026-11-27"));
        as(Roles.VIEWER).get("/api/v1/traps?platform=A B").then().statusCode(400);
    }

    @Test
    void thePartIsTakenOverByAnotherEventAsAWhole() {
        String from = TrapCases.onCloudFront();
        decide("/api/v1/events/" + from, "HANDLED", "Raised").statusCode(201);
        String to = SampleEvent.stored();
        EventTraps taken = QuarkusTransaction.requiringNew().call(() -> {
            EventTraps traps = part.read(events.findById(from));
            part.restore(events.findById(to), traps);
            return traps;
        });
        assertThat(taken.decisions()).hasSize(1);
        EventTraps read = QuarkusTransaction.requiringNew().call(() -> part.read(events.findById(to)));
        assertThat(read).isEqualTo(taken);
        found("/api/v1/events/" + to).body(HIT + "status", equalTo("HANDLED"));
        QuarkusTransaction.requiringNew()
                .run(() -> part.restore(events.findById(to), new EventTraps(Platforms.UNSAID, List.of())));
        found("/api/v1/events/" + to).body("items", empty());
    }

    private static ValidatableResponse found(String event) {
        return valid(Roles.VIEWER).get(event + "/traps").then().statusCode(200);
    }

    private static ValidatableResponse traps(String event) {
        return valid(Roles.VIEWER).get(event + "/readiness").then().rootPath("rows.find { it.area == 'TRAPS' }");
    }

    private static ValidatableResponse decide(String event, String status, String text) {
        return as(Roles.ENGINEER)
                .contentType("application/json")
                .body(TrapCases.decision(event.substring(event.lastIndexOf('/') + 1), status, text))
                .post(event + "/traps/cloudfront-transfer-rate/decisions")
                .then();
    }

    private static void platforms(String event, String uses) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"uses\": [" + uses + "]}")
                .put(event + "/platforms")
                .then()
                .statusCode(200);
    }

    private static void change(String event, String change) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(change)
                .patch(event)
                .then()
                .statusCode(200);
    }

    private static String peak(long bitsPerSecond) {
        return """
                {"domains": [{"name": "push.aurora.example", "role": "PUSH", "product": "LIVE",
                              "expectedPeakBitsPerSecond": 1, "qos": {"maxErrorRatio": 0.1}},
                             {"name": "play.aurora.example", "role": "PULL", "product": "CDN",
                              "expectedPeakBitsPerSecond": %d, "qos": {"maxErrorRatio": 0.1}}]}
                """
                .formatted(bitsPerSecond);
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}
