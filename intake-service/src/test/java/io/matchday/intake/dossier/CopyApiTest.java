package io.matchday.intake.dossier;

import static io.matchday.testkit.identity.SignIns.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.NeighbourServices;
import io.matchday.intake.SampleEvent;
import io.matchday.intake.pastevent.SamplePastEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class CopyApiTest {

    /** Another peak for one domain, another telephone for one person, and one person less. */
    private static final String CHANGED =
            """
            {"domains": [
               {"name": "push.aurora.example", "role": "PUSH", "product": "LIVE", "streams": ["main"],
                "expectedPeakBitsPerSecond": 40000000, "qos": {"maxErrorRatio": 0.001}},
               {"name": "play.aurora.example", "role": "PULL", "product": "CDN", "region": "cn-east",
                "streams": ["main"], "expectedPeakBitsPerSecond": 3000000000000,
                "qos": {"maxErrorRatio": 0.01, "maxFirstByteMillis": 800, "maxStallRatio": 0.02}}],
             "contacts": [
               {"name": "Lin", "role": "COMMANDER", "channels": [{"kind": "PHONE", "address": "+86 10 5555 0999"}]},
               {"name": "Mei", "role": "LIAISON", "channels": [{"kind": "EMAIL", "address": "mei@aurora.example"}]}]}
            """;

    private static final String NOT_CONFIRMED = "rows.missing.flatten().findAll { it.code == 'not-confirmed' }.subject";

    @Test
    void whatIsKnownIsCarriedOverAndMovesWithTheStart() {
        String copy = SampleEvent.freshKey();
        as(Roles.ENGINEER)
                .filter(Contract.of("intake-service"))
                .contentType("application/json")
                .body(SampleCopy.body(copy))
                .post("/api/v1/events/" + RichEvent.stored() + "/copies")
                .then()
                .statusCode(201)
                .header("Location", containsString(copy))
                .body("carried.part", hasItems("domains", "chain", "risks", "plans", "roster", "escalation"))
                .body("left.part", hasItems("approvals", "drills", "channel tests"))
                .body("confirm.subject", hasItems("play.aurora.example", "Lin", "chain", "roster"));
        read(copy, "")
                .body("phase", equalTo("DRAFT"))
                .body("startsAt", equalTo(SampleCopy.STARTS_AT))
                .body("endsAt", equalTo("2027-12-06T16:00:00Z"))
                .body("sessions[0].startsAt", equalTo("2027-12-06T12:00:00Z"))
                .body("freezes[0].endsAt", equalTo("2027-12-06T16:00:00Z"));
        read(copy, "/roster").body("shifts.startsAt", everyItem(equalTo("2027-12-06T10:00:00Z")));
        read(copy, "/plans").body("items.status", contains("DRAFT"));
        read(copy, "/risks").body("items.status", contains("PROPOSED"));
        read(copy, "/drills").body("items", empty());
        read(copy, "/channels").body("items.state", everyItem(equalTo("UNTESTED")));
        read(copy, "/deadlines").body("items.due", hasItem("2027-12-05T08:00:00Z"));
    }

    @Test
    void whatMayHaveChangedHoldsTheGateUntilSomebodyConfirmsIt() {
        String copy = SampleCopy.stored(SampleEvent.stored());
        read(copy, "/readiness").body(NOT_CONFIRMED, hasItems("push.aurora.example", "Mei"));
        List<String> questions = as(Roles.VIEWER)
                .get("/api/v1/events/" + copy + "/confirmations?limit=200")
                .path("items.key");
        questions.forEach(question ->
                confirm(copy, question, Roles.LIAISON).statusCode(200).body("by", equalTo("liaison")));
        confirm(copy, questions.get(0), Roles.ENGINEER).statusCode(200).body("by", equalTo("liaison"));
        read(copy, "/readiness").body(NOT_CONFIRMED, empty());
        read(copy, "/confirmations").body("items.by", not(hasItem(nullValue())));
    }

    @Test
    void whatWasChangedOrTakenOutNeedsNoConfirmation() {
        String copy = SampleCopy.stored(RichEvent.stored());
        read(copy, "/readiness").body(NOT_CONFIRMED, hasItems("play.aurora.example", "Lin", "Mei", "chain", "roster"));
        change("PATCH", copy, "", CHANGED);
        change("PUT", copy, "/roster", "{\"shifts\": []}");
        read(copy, "/readiness")
                .body(NOT_CONFIRMED, hasItems("push.aurora.example", "Mei", "chain"))
                .body(NOT_CONFIRMED, not(hasItem("play.aurora.example")))
                .body(NOT_CONFIRMED, not(hasItem("Lin")))
                .body(NOT_CONFIRMED, not(hasItem("Ada")))
                .body(NOT_CONFIRMED, not(hasItem("roster")));
        read(copy, "/confirmations?limit=200")
                .body("items.find { it.subject == 'Lin' }.state", equalTo("SETTLED"))
                .body("items.find { it.subject == 'Mei' }.state", equalTo("OPEN"));
        confirm(copy, "contact-5", Roles.LIAISON)
                .statusCode(200)
                .body("subject", equalTo("Mei"))
                .body("state", equalTo("CONFIRMED"));
    }

    @Test
    void whatIsKeptOutsideBeginsAnEventToo() {
        String copy = SampleEvent.freshKey();
        as(Roles.ENGINEER)
                .filter(Contract.of("intake-service"))
                .contentType("application/json")
                .body(SampleCopy.ofDocument(copy))
                .post("/api/v1/copies")
                .then()
                .statusCode(201)
                .header("Location", containsString(copy))
                .body("carried.part", contains("domains", "contacts"))
                .body("confirm.subject", hasItems("play.aurora.example", "Lin"));
        read(copy, "").body("endsAt", equalTo("2027-12-06T16:00:00Z"));
        as(Roles.VIEWER).get("/api/v1/events/playbook").then().statusCode(404);
    }

    @Test
    void anEstimateDoesNotBecomeTheCustomersWord() {
        String customer = "cup-" + UUID.randomUUID();
        SamplePastEvent.stored(customer, LocalDate.of(2026, 6, 6), 1_800_000_000_000L);
        String event = SampleEvent.stored(customer);
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .post("/api/v1/events/" + event + "/estimates/play.aurora.example/adoption")
                .then()
                .statusCode(201);
        String copy = SampleEvent.freshKey();
        as(Roles.ENGINEER)
                .filter(Contract.of("intake-service"))
                .contentType("application/json")
                .body(SampleCopy.body(copy))
                .post("/api/v1/events/" + event + "/copies")
                .then()
                .statusCode(201)
                .body(
                        "left.find { it.part == 'expected peaks' }.reason.en",
                        allOf(containsString("play.aurora.example"), not(containsString("push.aurora.example"))));
        read(copy, "")
                .body("domains.find { it.name == 'play.aurora.example' }.expectedPeakBitsPerSecond", nullValue())
                .body("domains.find { it.name == 'push.aurora.example' }.expectedPeakBitsPerSecond", equalTo(40000000));
    }

    @Test
    void aQuestionThatNobodyAskedIsNotFound() {
        confirm(SampleEvent.stored(), "domain-1", Roles.ENGINEER).statusCode(404);
    }

    @Test
    void theKeyOfACopyMustBeFree() {
        String event = SampleEvent.stored();
        as(Roles.ENGINEER)
                .filter(Contract.of("intake-service"))
                .contentType("application/json")
                .body(SampleCopy.body(event))
                .post("/api/v1/events/" + event + "/copies")
                .then()
                .statusCode(409)
                .body("code", equalTo("event-exists"))
                .body("field", equalTo("key"));
    }

    private static void change(String method, String event, String part, String body) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .request(method, "/api/v1/events/" + event + part)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse confirm(String event, String question, String role) {
        return as(role).filter(Contract.of("intake-service"))
                .post("/api/v1/events/" + event + "/confirmations/" + question)
                .then();
    }

    private static ValidatableResponse read(String event, String part) {
        return as(Roles.VIEWER)
                .filter(Contract.of("intake-service"))
                .get("/api/v1/events/" + event + part)
                .then()
                .statusCode(200);
    }
}
