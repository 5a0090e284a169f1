package io.matchday.intake.escalation;

import static io.matchday.testkit.identity.SignIns.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EscalationApiTest {

    private static final String POLICIES =
            """
            {"policies": [
              {"key": "push", "verdicts": ["PUSH"], "domains": ["push.aurora.example"], "steps": [
                {"afterSeconds": 0, "targets": [{"contact": "Mei"}, {"role": "COMMANDER"}], "channels": ["EMAIL", "PHONE"]}]},
              {"key": "default", "steps": [
                {"afterSeconds": 0, "targets": [{"role": "INVESTIGATOR"}], "channels": ["WEBHOOK"],
                 "repeat": {"times": 2, "everySeconds": 120}},
                {"afterSeconds": 180, "targets": [{"contact": "Lin"}], "channels": ["PHONE"]}]}]}
            """;

    @Test
    void policiesAreReadAsTheyWereWritten() {
        String escalation = escalation(SampleEvent.stored());
        valid(Roles.CUSTOMER)
                .get(escalation)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("policies", empty());
        put(escalation, null, POLICIES).statusCode(428);
        put(escalation, "\"0\"", POLICIES).statusCode(200).header("ETag", "\"1\"");
        put(escalation, "\"0\"", POLICIES).statusCode(412).body("code", equalTo("stale-version"));
        valid(Roles.VIEWER)
                .get(escalation)
                .then()
                .header("ETag", "\"1\"")
                .body("policies.key", contains("push", "default"))
                .body("policies[0].verdicts", contains("PUSH"))
                .body("policies[1].domains", empty())
                .body("policies[1].steps[0].repeat.times", equalTo(2))
                .body("policies[0].steps[0].targets[0].contact", equalTo("Mei"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            policies[1].key                               | "key": "default"   | "key": "push"
            policies[0].domains[0]                        | "push.aurora       | "pull.aurora
            policies[1].steps[1].afterSeconds             | 180                | 0
            policies[0].steps[0].targets[0].contact       | "Mei"              | "Nobody"
            policies[0].steps[0].targets[0]               | {"contact": "Mei"} | {"contact": "Mei", "role": "LIAISON"}
            policies[0].steps[0].targets[0]               | {"contact": "Mei"} | {}
            policies[1].steps[0].targets[0].role          | ["WEBHOOK"]        | ["PHONE"]
            policies[1].steps[0].targets[0].role          | "INVESTIGATOR"     | "APPROVER"
            policies[1].steps[1].targets                  | "contact": "Lin"}], "channels": ["PHONE"] | "contact": "Mei"}], "channels": ["EMAIL"]
            """)
    void whatLeadsNowhereIsRefusedAtTheFieldAtFault(String field, String usual, String odd) {
        put(escalation(SampleEvent.stored()), "*", POLICIES.replaceFirst(Pattern.quote(usual), odd))
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .body("field", equalTo(field));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "afterSeconds": 180          | "afterSeconds": 86401
            "channels": ["PHONE"]        | "channels": []
            "channels": ["PHONE"]        | "channels": [null]
            "verdicts": ["PUSH"]         | "verdicts": [null]
            "times": 2                   | "times": 6
            "everySeconds": 120          | "everySeconds": 1
            [{"contact": "Lin"}]         | []
            "key": "push"                | "key": "Not A Slug"
            """)
    void whatIsOutOfBoundsIsRefused(String usual, String odd) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(POLICIES.replaceFirst(Pattern.quote(usual), odd))
                .put(escalation(SampleEvent.stored()))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"));
    }

    @Test
    void thePreviewTellsWhoIsToldWhenByWhat() {
        String event = SampleEvent.stored();
        put(escalation(event), "*", POLICIES).statusCode(200);
        preview(event, "?at=2026-12-05T13:00:00Z")
                .body("policies[0].tellings[0].people.person", contains("Mei", "Lin"))
                .body("policies[1].tellings.step", contains(1, 1, 2, 1))
                .body("policies[1].tellings.repetition", contains(0, 1, 0, 2))
                .body("policies[1].tellings[2].at", equalTo("2026-12-05T13:03:00Z"))
                .body("policies[1].tellings[2].people[0].channels.address", contains("+86 10 5555 0100"));
        roster(
                event,
                """
                {"shifts": [{"person": "Ada", "role": "INVESTIGATOR", "startsAt": "2026-12-05T10:00:00Z",
                             "endsAt": "2026-12-05T13:01:00Z"}]}
                """);
        preview(event, "?at=2026-12-05T13:00:00Z")
                .body("policies[1].tellings[0].people.person", contains("Ada"))
                .body("policies[1].tellings[1].people", empty());
        preview(event, "").body("at", not(empty()));
        as(Roles.VIEWER)
                .get(escalation(event) + "/preview?at=later")
                .then()
                .statusCode(400)
                .body("field", equalTo("at"));
    }

    @Test
    void theScorecardTellsWhatIsMissing() {
        String event = SampleEvent.stored();
        readiness(event).body("rows.missing.flatten().code", hasItem("no-escalation-policy"));
        put(escalation(event), "*", POLICIES).statusCode(200);
        readiness(event)
                .body("rows.missing.flatten().code", not(hasItem("no-escalation-policy")))
                .body("rows.missing.flatten().code", not(hasItem("escalation-reaches-nobody")));
        roster(
                event,
                """
                {"shifts": [{"person": "Ada", "role": "INVESTIGATOR", "startsAt": "2026-12-05T10:00:00Z",
                             "endsAt": "2026-12-05T15:00:00Z"}]}
                """);
        readiness(event).body("rows.missing.flatten().subject", hasItem("default#1"));
    }

    @Test
    void nobodySeesOrWritesWhatIsNotTheirs() {
        String others = escalation(SampleEvent.stored("borealis-games"));
        as(Roles.CUSTOMER).get(others).then().statusCode(404);
        as(Roles.CUSTOMER).get(others + "/preview").then().statusCode(404);
        String event = SampleEvent.stored();
        as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{\"to\":\"CANCELLED\"}")
                .post("/api/v1/events/" + event + "/transitions")
                .then()
                .statusCode(201);
        put(escalation(event), "*", POLICIES).statusCode(409).body("code", equalTo("event-frozen"));
    }

    private static ValidatableResponse preview(String event, String query) {
        return valid(Roles.VIEWER)
                .get(escalation(event) + "/preview" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse readiness(String event) {
        return valid(Roles.VIEWER)
                .get("/api/v1/events/" + event + "/readiness")
                .then()
                .statusCode(200);
    }

    private static void roster(String event, String body) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/events/" + event + "/roster")
                .then()
                .statusCode(200);
    }

    private static String escalation(String event) {
        return "/api/v1/events/" + event + "/escalation";
    }

    private static ValidatableResponse put(String escalation, String ifMatch, String body) {
        RequestSpecification request = valid(Roles.ENGINEER).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(body).put(escalation).then();
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}
