package io.matchday.intake.roster;

import static io.matchday.testkit.identity.SignIns.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
class RosterApiTest {

    private static final String FULL =
            """
            {"leadMinutes": 30, "tailMinutes": 0, "shifts": [
              {"person": "Lin", "role": "COMMANDER", "startsAt": "2026-12-05T10:30:00Z", "endsAt": "2026-12-05T16:00:00Z"},
              {"person": "Ada", "role": "INVESTIGATOR", "startsAt": "2026-12-05T18:30:00+08:00", "endsAt": "2026-12-06T00:00:00+08:00"},
              {"person": "Mei", "role": "LIAISON", "startsAt": "2026-12-05T10:30:00Z", "endsAt": "2026-12-05T16:00:00Z"}]}
            """;

    @Test
    void aRosterIsReadAsItWasWritten() {
        String roster = roster(SampleEvent.stored());
        valid(Roles.CUSTOMER)
                .get(roster)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("shifts", empty())
                .body("leadMinutes", equalTo(60))
                .body("updatedAt", nullValue());
        put(roster, "\"0\"", FULL).statusCode(200).header("ETag", "\"1\"");
        valid(Roles.VIEWER)
                .get(roster)
                .then()
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("leadMinutes", equalTo(30))
                .body("tailMinutes", equalTo(0))
                .body("shifts.person", contains("Lin", "Ada", "Mei"))
                .body("shifts[1].startsAt", equalTo("2026-12-05T10:30:00Z"))
                .body("updatedAt", notNullValue());
    }

    @Test
    void aWriteNeedsTheVersionThatWasRead() {
        String roster = roster(SampleEvent.stored());
        put(roster, null, FULL).statusCode(428).body("code", equalTo("version-required"));
        put(roster, "\"0\"", FULL).statusCode(200);
        put(roster, "\"0\"", FULL).statusCode(412).body("code", equalTo("stale-version"));
        put(roster, "\"1\"", "{\"shifts\": []}").statusCode(200).header("ETag", "\"2\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            shifts[0].person | "person": "Lin" | "person": "Nobody"
            shifts[0].endsAt | "endsAt": "2026-12-05T16:00:00Z"}, | "endsAt": "2026-12-05T10:30:00Z"},
            shifts[2].role | "person": "Mei" | "person": "Ada"
            """)
    void whatMustNeverBeIsRefusedAtTheFieldAtFault(String field, String usual, String odd) {
        put(roster(SampleEvent.stored()), "*", FULL.replaceFirst(Pattern.quote(usual), odd))
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .body("field", equalTo(field));
    }

    @Test
    void whatIsOutOfBoundsIsRefused() {
        String roster = roster(SampleEvent.stored());
        for (String body : new String[] {
            "{}",
            "{\"shifts\": null}",
            "{\"shifts\": [null]}",
            "{\"leadMinutes\": -1, \"shifts\": []}",
            "{\"tailMinutes\": 1441, \"shifts\": []}",
            "{\"shifts\": [{\"person\": \" \", \"role\": \"LIAISON\", \"startsAt\": \"2026-12-05T10:30:00Z\","
                    + " \"endsAt\": \"2026-12-05T16:00:00Z\"}]}"
        }) {
            as(Roles.ENGINEER)
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body(body)
                    .put(roster)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-field"));
        }
    }

    @Test
    void findingsGoWithTheRosterAndTheScorecard() {
        String event = SampleEvent.stored();
        valid(Roles.VIEWER)
                .get(roster(event) + "/findings")
                .then()
                .statusCode(200)
                .body("coveredFrom", equalTo("2026-12-05T10:00:00Z"))
                .body("findings.kind", contains("NO_ROSTER"))
                .body("findings[0].severity", equalTo("BLOCKING"));
        put(roster(event), "*", FULL.replaceFirst("T10:30:00Z", "T10:50:00Z")).statusCode(200);
        valid(Roles.VIEWER)
                .get(roster(event) + "/findings")
                .then()
                .body("findings.kind", contains("ROSTER_GAP"))
                .body("findings[0].role", equalTo("COMMANDER"))
                .body("findings[0].from", equalTo("2026-12-05T10:30:00Z"))
                .body("findings[0].to", equalTo("2026-12-05T10:50:00Z"));
        readiness(event).body("rows.missing.flatten().code", hasItem("roster-gap"));
        put(roster(event), "*", FULL).statusCode(200);
        valid(Roles.VIEWER).get(roster(event) + "/findings").then().body("findings", empty());
        readiness(event).body("rows.missing.flatten().code", not(hasItems("roster-gap")));
    }

    @Test
    void whoIsOnDutyIsToldByDuty() {
        String event = SampleEvent.stored();
        onDuty(event, "?at=2026-12-05T20:00:00Z")
                .body("source", equalTo("CONTACTS"))
                .body("roles.role", contains("COMMANDER", "INVESTIGATOR", "LIAISON", "APPROVER"))
                .body("roles[1].people.name", contains("Ada"))
                .body("roles[1].people[0].until", nullValue())
                .body("roles[3].people", empty());
        put(roster(event), "*", FULL).statusCode(200);
        onDuty(event, "?at=2026-12-05T20:00:00Z")
                .body("source", equalTo("ROSTER"))
                .body("roles[1].people", empty());
        onDuty(event, "?at=2026-12-05T12:00:00Z")
                .body("roles[1].people[0].until", equalTo("2026-12-05T16:00:00Z"))
                .body("roles[1].people[0].channels.kind", contains("WEBHOOK"));
        onDuty(event, "").body("at", notNullValue());
        as(Roles.VIEWER)
                .get(roster(event) + "/on-duty?at=noon")
                .then()
                .statusCode(400)
                .body("field", equalTo("at"));
    }

    @Test
    void nobodySeesOrWritesWhatIsNotTheirs() {
        String others = roster(SampleEvent.stored("borealis-games"));
        for (String path : new String[] {"", "/findings", "/on-duty"}) {
            as(Roles.CUSTOMER).get(others + path).then().statusCode(404).body("code", equalTo("not-found"));
        }
        String event = SampleEvent.stored();
        as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{\"to\":\"CANCELLED\"}")
                .post("/api/v1/events/" + event + "/transitions")
                .then()
                .statusCode(201);
        put(roster(event), "*", FULL).statusCode(409).body("code", equalTo("event-frozen"));
    }

    private static ValidatableResponse onDuty(String event, String query) {
        return valid(Roles.VIEWER)
                .get(roster(event) + "/on-duty" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse readiness(String event) {
        return valid(Roles.VIEWER)
                .get("/api/v1/events/" + event + "/readiness")
                .then()
                .statusCode(200);
    }

    private static String roster(String event) {
        return "/api/v1/events/" + event + "/roster";
    }

    private static ValidatableResponse put(String roster, String ifMatch, String body) {
        RequestSpecification request = valid(Roles.ENGINEER).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(body).put(roster).then();
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}
