package io.matchday.intake.risk;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.platform.identity.Roles;
import java.util.List;

/** Completes a sample event by risks that were looked for and decided on. */
public final class SampleRisks {

    private SampleRisks() {}

    /** Looks for risks and dismisses what is found. */
    public static void decided(String eventKey) {
        String event = "/api/v1/events/" + eventKey;
        List<String> proposed = as(Roles.ENGINEER)
                .contentType("application/json")
                .body("{}")
                .post(event + "/risk-scans")
                .path("proposed");
        proposed.forEach(risk -> as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"to\": \"DISMISSED\", \"reason\": \"Tried out with the customer\"}")
                .post(event + "/risks/" + risk + "/decisions")
                .then()
                .statusCode(201));
    }
}
