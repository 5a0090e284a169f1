package io.matchday.intake.drill;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.plan.SamplePlan;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DrillApiTest {

    private static final String SLOW = ", \"took\": \"PT2M\"";

    @Test
    void aDrillIsPlannedHeldAndComparedWithWhatThePlanPromises() {
        String event = SampleEvent.stored();
        String plan = SamplePlan.stored(event);
        String drill = at(event, SampleDrill.stored(event, SampleDrill.planned(plan)));
        valid(Roles.CUSTOMER)
                .get(drill)
                .then()
                .header("ETag", "\"0\"")
                .body("facts.result", nullValue())
                .body("expected", equalTo("PT1M"))
                .body("ratio", nullValue());
        change(drill, "\"0\"", SampleDrill.held(plan, "PASSED", ", \"took\": \"PT1M15.5S\""))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("facts.took", equalTo("PT1M15.5S"))
                .body("ratio", equalTo(1.26f))
                .body("updatedBy", equalTo("engineer"));
    }

    @Test
    void ofTwoEditorsTheSecondIsToldAndNothingIsLost() {
        String event = SampleEvent.stored();
        String plan = SamplePlan.stored(event);
        String drill = at(event, SampleDrill.stored(event, SampleDrill.planned(plan)));
        change(drill, null, SampleDrill.planned(plan)).statusCode(428);
        change(drill, "\"0\"", SampleDrill.held(plan, "FAILED", "")).statusCode(200);
        change(drill, "\"0\"", SampleDrill.planned(plan)).statusCode(412).body("code", equalTo("stale-version"));
        valid(Roles.VIEWER).get(drill).then().body("facts.result", equalTo("FAILED"));
    }

    @Test
    void aRepeatedRequestMakesOneDrill() {
        String event = SampleEvent.stored();
        String body = SampleDrill.body("first", SampleDrill.planned(SamplePlan.stored(event)));
        String once = UUID.randomUUID().toString();
        Response first = create(event, body, once);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(create(event, body, once).asString()).isEqualTo(first.asString());
        create(event, body, UUID.randomUUID().toString()).then().statusCode(409).body("code", equalTo("drill-exists"));
    }

    @Test
    void onlyAVersionThatIsThereIsRehearsed() {
        String event = SampleEvent.stored();
        String facts =
                SampleDrill.planned(SamplePlan.stored(event)).replace("\"planVersion\": 1", "\"planVersion\": 2");
        create(event, SampleDrill.body("first", facts), UUID.randomUUID().toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-version-unknown"))
                .body("field", equalTo("facts.planVersion"));
        create(
                        event,
                        SampleDrill.body("first", SampleDrill.planned("nobody-s")),
                        UUID.randomUUID().toString())
                .then()
                .statusCode(409)
                .body("field", equalTo("facts.plan"));
    }

    @Test
    void aResultIsNotGivenForTheFuture() {
        String event = SampleEvent.stored();
        String facts = SampleDrill.held(
                SamplePlan.stored(event), "PASSED", ", \"took\": \"PT45S\"", Instant.parse("2199-01-01T00:00:00Z"));
        create(event, SampleDrill.body("first", facts), UUID.randomUUID().toString())
                .then()
                .statusCode(400)
                .body("field", equalTo("facts.heldAt"));
    }

    @Test
    void noVersionIsRehearsedBeforeItIsWritten() {
        String event = SampleEvent.stored();
        String facts = SampleDrill.held(
                SamplePlan.stored(event), "FAILED", "", Instant.now().minus(Duration.ofHours(1)));
        create(event, SampleDrill.body("first", facts), UUID.randomUUID().toString())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .body("field", equalTo("facts.heldAt"));
    }

    @Test
    void whatWasTriedStaysAndHowItWentIsCorrected() {
        String event = SampleEvent.stored();
        String plan = SamplePlan.stored(event);
        String other = SamplePlan.stored(event);
        reword(event, plan, SamplePlan.content("Another title"), 2);
        String drill = at(event, SampleDrill.stored(event, SampleDrill.held(plan, "FAILED", "")));
        String again = SampleDrill.held(plan, "FAILED", "");
        held(drill, SampleDrill.planned(plan), "result");
        held(drill, again.replace(": 1,", ": 2,"), "planVersion");
        held(drill, SampleDrill.held(other, "FAILED", ""), "plan");
        change(drill, "*", SampleDrill.held(plan, "PASSED", ", \"took\": \"PT45S\""))
                .statusCode(200)
                .body("facts.result", equalTo("PASSED"));
    }

    private static void held(String drill, String facts, String field) {
        change(drill, "*", facts)
                .statusCode(409)
                .body("code", equalTo("drill-held"))
                .body("field", equalTo(field));
    }

    @Test
    void whatWasHeldStaysOnRecordAndWhatWasNotIsTakenBack() {
        String event = SampleEvent.stored();
        String plan = SamplePlan.stored(event);
        String held = SampleDrill.stored(event, SampleDrill.held(plan, "FAILED", ""));
        String planned = SampleDrill.stored(event, SampleDrill.planned(plan));
        strike(at(event, held)).statusCode(409).body("code", equalTo("drill-held"));
        strike(at(event, planned)).statusCode(204);
        valid(Roles.VIEWER).get(drills(event)).then().body("items.key", contains(held));
        valid(Roles.VIEWER).get(drills(event) + "?plan=another").then().body("items.size()", equalTo(0));
    }

    @Test
    void readinessAsksForDrillsOfWhatIsInForce() {
        String event = SampleEvent.stored();
        gaps(event).body("code", hasItem("no-plan")).body("code", not(hasItem("no-drill")));
        String plan = SamplePlan.approved(event);
        gaps(event).body("code", not(hasItem("no-plan"))).body("code", hasItem("plan-not-rehearsed"));
        SampleDrill.passed(event, plan);
        gaps(event).body("code", not(hasItem("plan-not-rehearsed")));
        reword(event, plan, SamplePlan.content("Another title"), 2);
        gaps(event).body("code", not(hasItem("plan-not-rehearsed")));
        reword(event, plan, SamplePlan.content("Another title").replace("Switch back", "Pull the plug"), 3);
        gaps(event).body("code", hasItem("plan-not-rehearsed"));
        SampleDrill.stored(event, SampleDrill.held(plan, "PASSED", SLOW).replace(": 1,", ": 3,"));
        gaps(event).body("code", not(hasItem("plan-not-rehearsed"))).body("code", hasItem("drill-slow"));
        String late = ", \"followUps\": [{\"text\": \"Mend\", \"owner\": \"Ada\", \"dueAt\": \"2020-11-21T00:00:00Z\","
                + " \"done\": false}]";
        SampleDrill.stored(event, SampleDrill.held(plan, "FAILED", late));
        gaps(event).body("code", hasItems("drill-failed", "follow-up-overdue"));
    }

    private static void reword(String event, String plan, String content, int version) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(content)
                .put("/api/v1/events/" + event + "/plans/" + plan)
                .then()
                .statusCode(200);
        SamplePlan.submit(event, plan);
        SamplePlan.approve(event, plan, version);
    }

    /** What is missing of plans and drills. */
    private static ValidatableResponse gaps(String event) {
        return valid(Roles.VIEWER)
                .get("/api/v1/events/" + event + "/readiness")
                .then()
                .rootPath("rows.findAll { it.area == 'PLANS' || it.area == 'DRILLS' }.missing.flatten()");
    }

    private static Response create(String event, String body, String once) {
        return valid(Roles.ENGINEER)
                .contentType("application/json")
                .header("Idempotency-Key", once)
                .body(body)
                .post(drills(event));
    }

    private static ValidatableResponse change(String drill, String ifMatch, String facts) {
        RequestSpecification request =
                ifMatch == null ? as(Roles.ENGINEER) : valid(Roles.ENGINEER).header("If-Match", ifMatch);
        return request.contentType("application/json").body(facts).put(drill).then();
    }

    private static ValidatableResponse strike(String drill) {
        return valid(Roles.ENGINEER).header("If-Match", "*").delete(drill).then();
    }

    private static String drills(String event) {
        return "/api/v1/events/" + event + "/drills";
    }

    private static String at(String event, String drill) {
        return drills(event) + "/" + drill;
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}
