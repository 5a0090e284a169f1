package io.matchday.intake.channeltest;

import static io.matchday.testkit.identity.SignIns.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** People of the customer on whom an event relies all the same. */
@QuarkusTest
class ReliedOnApiTest {

    private static final String CONTACTS =
            """
            {"contacts": [
              {"name": "Lin", "role": "COMMANDER", "channels": [{"kind": "PHONE", "address": "+86 10 5555 0100"}]},
              {"name": "Zoe", "role": "CUSTOMER", "channels": [{"kind": "PHONE", "address": "+86 10 5555 0108"}]},
              {"name": "Kim", "role": "CUSTOMER", "channels": [{"kind": "PHONE", "address": "+86 10 5555 0109"}]}]}
            """;
    private static final String ROSTER =
            """
            {"shifts": [{"person": "Zoe", "role": "LIAISON",
                         "startsAt": "2026-12-05T10:00:00Z", "endsAt": "2026-12-05T17:00:00Z"}]}
            """;
    private static final String ESCALATION =
            """
            {"policies": [{"key": "default", "steps": [
              {"afterSeconds": 0, "targets": [{"contact": "Kim"}], "channels": ["PHONE"]},
              {"afterSeconds": 60, "targets": [{"contact": "Lin"}], "channels": ["PHONE"]}]}]}
            """;

    @Test
    void whoeverIsOnDutyOrInAPolicyMustBeReached() {
        String event = "/api/v1/events/" + SampleEvent.stored();
        write("PATCH", event, CONTACTS);
        untested(event, "Zoe", false);
        write("PUT", event + "/roster", ROSTER);
        untested(event, "Zoe", true);
        untested(event, "Kim", false);
        write("PUT", event + "/escalation", ESCALATION);
        untested(event, "Kim", true);
    }

    private static ValidatableResponse untested(String event, String person, boolean told) {
        return as(Roles.VIEWER)
                .get(event + "/readiness")
                .then()
                .body(
                        "rows.find { it.area == 'CHANNELS' }.missing.findAll { it.code == 'no-tested-channel' }.subject",
                        told ? hasItem(person) : not(hasItem(person)));
    }

    private static void write(String method, String path, String body) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .request(method, path)
                .then()
                .statusCode(200);
    }
}
