package io.matchday.intake.plan;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PlanApiTest {

    @Test
    void aPlanIsReadAsItWasWritten() {
        String event = SampleEvent.stored();
        String plan = SamplePlan.stored(event);
        valid(Roles.CUSTOMER)
                .get(at(event, plan))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("version", equalTo(1))
                .body("approvedVersion", nullValue())
                .body("origin.source", equalTo("TEAM"))
                .body("content.trigger.verdict.verdict", equalTo("PUSH"))
                .body("content.mitigation.expectedSeconds", contains(15, 20))
                .body("content.mitigation[1].runbook", equalTo("https://runbooks.aurora.example/push"))
                .body("content.takesEffectWithin", equalTo("PT1M"))
                .body("open.size()", equalTo(0));
        as(Roles.CUSTOMER)
                .get(at(SampleEvent.stored("borealis-games"), plan))
                .then()
                .statusCode(404);
    }

    @Test
    void aRepeatedRequestMakesOnePlanAndAKeyIsGivenOnce() {
        String event = SampleEvent.stored();
        String once = UUID.randomUUID().toString();
        String body = SamplePlan.body("push", SamplePlan.content("Push"));
        Response first = create(event, body, once);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(create(event, body, once).asString()).isEqualTo(first.asString());
        create(event, body, UUID.randomUUID().toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-exists"))
                .body("field", equalTo("key"));
    }

    @Test
    void ofTwoEditorsTheSecondIsToldAndNothingIsLost() {
        String event = SampleEvent.stored();
        String plan = at(event, SamplePlan.stored(event));
        String read = as(Roles.ENGINEER).get(plan).header("ETag");
        change(plan, null, "Nobody's").statusCode(428).body("code", equalTo("version-required"));
        change(plan, read, "First's")
                .statusCode(200)
                .body("version", equalTo(2))
                .header("ETag", "\"1\"");
        change(plan, read, "Second's").statusCode(412).body("code", equalTo("stale-version"));
        valid(Roles.VIEWER).get(plan).then().body("content.title", equalTo("First's"));
        change(plan, "\"1\"", "Both's").statusCode(200).body("version", equalTo(3));
        valid(Roles.VIEWER)
                .get(plan + "/versions")
                .then()
                .body("items.content.title", contains("Both's", "First's", "Push link lost"));
    }

    @Test
    void aChangeThatChangesNothingMakesNoVersion() {
        String event = SampleEvent.stored();
        String plan = at(event, SamplePlan.approved(event));
        change(plan, "*", "Push link lost").body("version", equalTo(1)).body("status", equalTo("APPROVED"));
    }

    @Test
    void whatWasApprovedStaysInForceWhileANewVersionWaits() {
        String event = SampleEvent.stored();
        String key = SamplePlan.approved(event);
        String plan = at(event, key);
        change(plan, "*", "Better")
                .body("status", equalTo("DRAFT"))
                .body("approvedVersion", equalTo(1))
                .body("inForce.version", equalTo(1))
                .body("inForce.content.title", equalTo("Push link lost"));
        SamplePlan.submit(event, key);
        SamplePlan.approve(event, key, 2);
        valid(Roles.VIEWER).get(plan).then().body("approvedVersion", equalTo(2)).body("inForce", nullValue());
    }

    @Test
    void versionsAreReadPageByPageAndCompared() {
        String event = SampleEvent.stored();
        String plan = at(event, SamplePlan.stored(event));
        change(plan, "*", "Second");
        change(plan, "*", "Third");
        String cursor = valid(Roles.VIEWER).get(plan + "/versions?limit=2").path("nextCursor");
        valid(Roles.VIEWER)
                .queryParam("cursor", cursor)
                .get(plan + "/versions")
                .then()
                .body("items.version", contains(1));
        valid(Roles.VIEWER).get(plan + "/versions/2").then().body("content.title", equalTo("Second"));
        valid(Roles.VIEWER)
                .get(plan + "/diff?from=1&to=3")
                .then()
                .body("changes.field", contains("title"))
                .body("changes[0].before", equalTo("Push link lost"))
                .body("changes[0].after", equalTo("Third"));
        as(Roles.VIEWER).get(plan + "/versions/4").then().statusCode(404);
        as(Roles.VIEWER).get(plan + "/diff?from=1").then().statusCode(400);
    }

    @Test
    void plansAreListedByKeyAndStatus() {
        String event = SampleEvent.stored();
        String draft = SamplePlan.stored(event);
        String approved = SamplePlan.approved(event);
        valid(Roles.VIEWER).get(plans(event)).then().body("items.key", containsInAnyOrder(draft, approved));
        valid(Roles.VIEWER).get(plans(event) + "?status=APPROVED").then().body("items.key", contains(approved));
        String cursor = valid(Roles.VIEWER).get(plans(event) + "?limit=1").path("nextCursor");
        valid(Roles.VIEWER)
                .queryParam("cursor", cursor)
                .get(plans(event))
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void aStandardPlanIsFilledInFromTheEvent() {
        String event = SampleEvent.stored();
        String body = "{\"key\": \"push\", \"fromLibrary\": \"push-link-lost\", \"language\": \"zh\"}";
        create(event, body, UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .body("origin.source", equalTo("LIBRARY"))
                .body("content.mitigation[0].text", equalTo("查看 push.aurora.example 主路推流最后的错误：拒绝、重置还是无数据"))
                .body("content.owner", equalTo("Ada"))
                .body("content.approver.name", equalTo("Lin"))
                .body("open.size()", equalTo(0));
        valid(Roles.CUSTOMER).get("/api/v1/plan-library").then().body("key", hasItem("origin-down"));
    }

    @Test
    void whatIsLeftOpenKeepsAPlanFromBeingSubmitted() {
        String event = SampleEvent.stored();
        String body = "{\"key\": \"record\", \"fromLibrary\": \"recording-gap\"}";
        create(event, body, UUID.randomUUID().toString()).then().body("open", contains("{{record-domains}}"));
        valid(Roles.ENGINEER)
                .header("If-Match", "*")
                .post(at(event, "record") + "/submission")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-incomplete"))
                .body("open", contains("{{record-domains}}"));
    }

    @Test
    void aRetiredPlanIsTakenUpAgainByWritingItAnew() {
        String event = SampleEvent.stored();
        String plan = at(event, SamplePlan.approved(event));
        retire(plan).statusCode(200).body("status", equalTo("RETIRED")).body("approvedVersion", nullValue());
        retire(plan).statusCode(409).body("code", equalTo("plan-state"));
        change(plan, "*", "Push link lost").body("status", equalTo("DRAFT")).body("version", equalTo(2));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "content.trigger | \"metric\": null, \"verdict\": {\"verdict\": \"PUSH\"}, \"manual\": {\"words\": \"x\"}",
                "content.trigger | \"manual\": null",
                "content.trigger.verdict.verdict | \"verdict\": {\"verdict\": \"GREMLINS\"}",
                "content.trigger.metric | \"metric\": {\"metric\": \"ERROR_RATIO\", \"side\": \"ABOVE\", \"threshold\": 5, \"seconds\": 60}"
            })
    void aTriggerIsRefusedAtTheFieldAtFault(String field, String trigger) {
        String content = SamplePlan.content("Push")
                .replace("\"verdict\": {\"verdict\": \"PUSH\", \"domain\": \"push.aurora.example\"}", trigger);
        refused(content).body("field", equalTo(field));
    }

    @Test
    void onlyHttpsLeadsToARunbookAndTimesAreBounded() {
        refused(SamplePlan.content("Push").replace("https://", "http://"));
        refused(SamplePlan.content("Push").replace("PT1M", "P2D"));
        refused(SamplePlan.content("Push").replace("\"PT1M\"", "\"soon\""))
                .body("field", equalTo("content.takesEffectWithin"));
        refused(SamplePlan.content("Push").replace("\"expectedSeconds\": 15", "\"expectedSeconds\": 0"));
    }

    private static ValidatableResponse refused(String content) {
        return create(SampleEvent.stored(), SamplePlan.body("push", content), null)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"));
    }

    private static Response create(String event, String body, String once) {
        RequestSpecification request = once == null ? as(Roles.ENGINEER) : valid(Roles.ENGINEER);
        if (once != null) {
            request.header("Idempotency-Key", once);
        }
        return request.contentType("application/json").body(body).post(plans(event));
    }

    private static ValidatableResponse change(String plan, String ifMatch, String title) {
        RequestSpecification request =
                ifMatch == null ? as(Roles.ENGINEER) : valid(Roles.ENGINEER).header("If-Match", ifMatch);
        return request.contentType("application/json")
                .body(SamplePlan.content(title))
                .put(plan)
                .then();
    }

    private static ValidatableResponse retire(String plan) {
        return valid(Roles.ENGINEER)
                .header("If-Match", "*")
                .post(plan + "/retirement")
                .then();
    }

    private static String plans(String event) {
        return "/api/v1/events/" + event + "/plans";
    }

    private static String at(String event, String plan) {
        return plans(event) + "/" + plan;
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}
