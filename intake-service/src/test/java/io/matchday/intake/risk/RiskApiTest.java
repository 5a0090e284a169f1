package io.matchday.intake.risk;

import static io.matchday.testkit.identity.SignIns.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.ticket.SampleTickets;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RiskApiTest {

    private static final String RISK =
            "{\"key\":\"single-push\",\"title\":\"Single push link\",\"likelihood\":3,\"impact\":5,\"owner\":\"Ada\"}";

    private static final String ONE_ENCODER =
            """
            {"nodes": [{"key": "encoder", "name": "Van encoder", "kind": "ENCODER", "selfBuilt": false},
                       {"key": "cdn", "name": "CDN", "kind": "CDN", "selfBuilt": false},
                       {"key": "app", "name": "App", "kind": "PLAYER", "selfBuilt": false}],
             "links": [{"from": "encoder", "to": "cdn", "protocol": "SRT", "redundancy": "NONE"},
                       {"from": "cdn", "to": "app", "protocol": "HLS", "redundancy": "NONE"}]}
            """;

    @Test
    void aRiskIsWrittenDownReadChangedAndTakenOut() {
        String event = event(SampleEvent.stored());
        post(event + "/risks", RISK)
                .statusCode(201)
                .header("Location", notNullValue())
                .body("score", equalTo(15))
                .body("level", equalTo("EXTREME"))
                .body("status", equalTo("PROPOSED"))
                .body("source.origin", equalTo("HAND"));
        post(event + "/risks", RISK).statusCode(409).body("code", equalTo("risk-exists"));
        String path = event + "/risks/single-push";
        String etag = valid(Roles.VIEWER).get(path).then().extract().header("ETag");
        String changed = "{\"title\":\"Single push link\",\"likelihood\":2,\"impact\":2}";
        put(path, null, changed).statusCode(428);
        put(path, etag, changed).statusCode(200).body("level", equalTo("MEDIUM"));
        put(path, etag, changed.replace("2", "5")).statusCode(412).body("code", equalTo("stale-version"));
        valid(Roles.VIEWER).get(path).then().body("likelihood", equalTo(2));
        valid(Roles.ENGINEER).header("If-Match", etag).delete(path).then().statusCode(412);
        valid(Roles.ENGINEER).header("If-Match", "*").delete(path).then().statusCode(204);
        as(Roles.VIEWER).get(path).then().statusCode(404);
    }

    @Test
    void whatIsWrongIsToldByField() {
        String event = event(SampleEvent.stored());
        post(event + "/risks", RISK.replace("5", "6"))
                .statusCode(400)
                .body("violations.field", hasItem(containsString("impact")));
        post(event + "/risks", RISK.replace("\"Ada\"", "\"" + "x".repeat(201) + "\""))
                .statusCode(400);
        post(event + "/risk-scans", "{\"language\":\"fr\"}").statusCode(400);
        as(Roles.VIEWER).get(event("nothing") + "/risks").then().statusCode(404);
    }

    @Test
    void aDecisionIsKeptWithWhoAndWhy() {
        String event = event(SampleEvent.stored());
        post(event + "/risks", RISK).statusCode(201);
        String risk = event + "/risks/single-push";
        decide(risk, "*", "{\"to\":\"MITIGATED\"}")
                .statusCode(409)
                .body("code", equalTo("risk-step-not-allowed"))
                .body("allowed", contains("ACCEPTED", "DISMISSED"));
        decide(risk, "*", "{\"to\":\"DISMISSED\"}").statusCode(400).body("field", equalTo("reason"));
        decide(risk, null, "{\"to\":\"ACCEPTED\"}").statusCode(428);
        decide(risk, "\"0\"", "{\"to\":\"ACCEPTED\"}").statusCode(201).body("decisions[0].by", equalTo("engineer"));
        decide(risk, "\"0\"", "{\"to\":\"MITIGATED\"}").statusCode(412);
        decide(risk, "*", "{\"to\":\"MITIGATED\"}").statusCode(201);
        decide(risk, "*", "{\"to\":\"ACCEPTED\",\"reason\":\"the second link failed its test\"}")
                .statusCode(201);
        valid(Roles.CUSTOMER)
                .get(risk)
                .then()
                .body("decisions.to", contains("ACCEPTED", "MITIGATED", "ACCEPTED"))
                .body("decisions[2].reason", equalTo("the second link failed its test"));
        as(Roles.ENGINEER)
                .header("If-Match", "*")
                .delete(risk)
                .then()
                .statusCode(409)
                .body("code", equalTo("risk-kept"));
    }

    @Test
    void aScanProposesOnceAndLeavesDecisionsAlone() {
        String customer = SampleTickets.freshCustomer();
        SampleTickets.imported(customer, SampleTickets.CSV);
        String event = event(SampleEvent.stored(customer));
        String key = post(event + "/risk-scans", "{\"language\":\"zh\"}")
                .statusCode(200)
                .body("proposed", hasSize(1))
                .extract()
                .path("proposed[0]");
        String risk = event + "/risks/" + key;
        valid(Roles.VIEWER)
                .get(risk)
                .then()
                .body("title", startsWith("反复出现："))
                .body("source.origin", equalTo("TICKETS"))
                .body("source.tickets", hasSize(3))
                .body("impact", equalTo(5))
                .body("link", equalTo("RECORD"))
                .body("assessed", is(false));
        post(event + "/risk-scans", "{}").body("proposed", empty()).body("refreshed", empty());
        decide(risk, "*", "{\"to\":\"DISMISSED\",\"reason\":\"the recorder was replaced\"}")
                .statusCode(201);
        SampleTickets.imported(
                customer,
                "externalId,title,openedAt,severity\nS-0,录制缺片段，不完整,2026-10-01,critical\nS-9,录制缺片段,2026-11-25,critical\n");
        post(event + "/risk-scans", "{}").body("proposed", empty()).body("refreshed", contains(key));
        valid(Roles.VIEWER)
                .get(risk)
                .then()
                .body("status", equalTo("DISMISSED"))
                .body("source.tickets", hasSize(5))
                .body("title", startsWith("反复出现："));
        as(Roles.ENGINEER)
                .header("If-Match", "*")
                .delete(risk)
                .then()
                .statusCode(409)
                .body("code", equalTo("risk-kept"));
    }

    @Test
    void theMatrixHasEveryCellAndOpenRisksAlone() {
        String event = event(SampleEvent.stored());
        post(event + "/risks", RISK).statusCode(201);
        post(event + "/risks", RISK.replace("single-push", "gone")).statusCode(201);
        decide(event + "/risks/gone", "*", "{\"to\":\"DISMISSED\",\"reason\":\"no\"}")
                .statusCode(201);
        valid(Roles.CUSTOMER)
                .get(event + "/risk-matrix")
                .then()
                .body("cells", hasSize(25))
                .body("cells.find { it.likelihood == 3 && it.impact == 5 }.risks", contains("single-push"))
                .body("levels.find { it.level == 'EXTREME' }.open", equalTo(1))
                .body("levels.open.sum()", equalTo(1));
    }

    @Test
    void anUndecidedExtremeRiskClosesTheGate() {
        String event = event(SampleEvent.stored());
        post(event + "/risks", RISK).statusCode(201);
        valid(Roles.VIEWER)
                .get(event + "/readiness")
                .then()
                .body("ready", is(false))
                .body("rows.find { it.area == 'PLANS' }.missing.code", hasItem("risk-undecided"))
                .body(
                        "rows.find { it.area == 'PLANS' }.missing.find { it.code == 'risk-undecided' }.owner",
                        equalTo("Ada"));
        decide(event + "/risks/single-push", "*", "{\"to\":\"ACCEPTED\"}").statusCode(201);
        valid(Roles.VIEWER)
                .get(event + "/readiness")
                .then()
                .body("rows.find { it.area == 'PLANS' }.missing.code", not(hasItem("risk-undecided")));
    }

    @Test
    void anExtremeFindingThatIsNotInTheRegisterClosesTheGate() {
        String event = event(SampleEvent.stored());
        put(event + "/chain", "*", ONE_ENCODER).statusCode(200);
        String unregistered = "rows.find { it.area == 'PLANS' }.missing.findAll { it.code == 'risk-not-registered' }";
        valid(Roles.VIEWER)
                .get(event + "/readiness")
                .then()
                .body(
                        unregistered + ".findAll { it.severity == 'BLOCKING' }.subject",
                        hasItem("single-encoder encoder"))
                .body(unregistered + ".find { it.severity == 'BLOCKING' }.message.en", containsString("Van encoder"))
                .body(
                        unregistered + ".findAll { it.severity == 'ADVISORY' }.subject",
                        hasItem("single-point-of-failure cdn"));
        post(event + "/risk-scans", "{}").statusCode(200);
        valid(Roles.VIEWER).get(event + "/readiness").then().body(unregistered, empty());
    }

    @Test
    void aProblemOfTheCustomerThatIsNotInTheRegisterIsTold() {
        String customer = SampleTickets.freshCustomer();
        SampleTickets.imported(customer, SampleTickets.CSV);
        String event = event(SampleEvent.stored(customer));
        valid(Roles.VIEWER)
                .get(event + "/readiness")
                .then()
                .body(
                        "rows.find { it.area == 'PLANS' }.missing.find { it.code == 'risk-not-registered' }.subject",
                        startsWith("ticket-"));
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTime() {
        String event = event(SampleEvent.stored());
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            valid(Roles.ENGINEER)
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(RISK)
                    .post(event + "/risks")
                    .then()
                    .statusCode(201);
        }
        String step = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            valid(Roles.ENGINEER)
                    .contentType("application/json")
                    .header("Idempotency-Key", step)
                    .header("If-Match", "\"0\"")
                    .body("{\"to\":\"ACCEPTED\"}")
                    .post(event + "/risks/single-push/decisions")
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"1\"");
        }
    }

    @Test
    void noRiskOfAnEventThatIsOverIsWritten() {
        String event = event(SampleEvent.stored());
        as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{\"to\":\"CANCELLED\"}")
                .post(event + "/transitions")
                .then()
                .statusCode(201);
        post(event + "/risks", RISK).statusCode(409).body("code", equalTo("event-frozen"));
        post(event + "/risk-scans", "{}").statusCode(409).body("code", equalTo("event-frozen"));
    }

    private static ValidatableResponse post(String path, String body) {
        return as(Roles.ENGINEER)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse put(String path, String ifMatch, String body) {
        return conditional(ifMatch).body(body).put(path).then();
    }

    private static ValidatableResponse decide(String risk, String ifMatch, String body) {
        return conditional(ifMatch).body(body).post(risk + "/decisions").then();
    }

    private static RequestSpecification conditional(String ifMatch) {
        RequestSpecification request = valid(Roles.ENGINEER).contentType("application/json");
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }

    private static String event(String key) {
        return "/api/v1/events/" + key;
    }
}
