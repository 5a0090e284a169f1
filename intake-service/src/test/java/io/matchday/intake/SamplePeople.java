package io.matchday.intake;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.platform.identity.Roles;
import java.util.List;

/** Completes a sample event by who is on duty, who is told next, and that all of them were reached. */
public final class SamplePeople {

    private static final String ROSTER =
            """
            {"shifts": [
              {"person": "Lin", "role": "COMMANDER", "startsAt": "2026-12-05T10:00:00Z", "endsAt": "2026-12-05T17:00:00Z"},
              {"person": "Ada", "role": "INVESTIGATOR", "startsAt": "2026-12-05T10:00:00Z", "endsAt": "2026-12-05T17:00:00Z"},
              {"person": "Mei", "role": "LIAISON", "startsAt": "2026-12-05T10:00:00Z", "endsAt": "2026-12-05T17:00:00Z"}]}
            """;
    private static final String ESCALATION =
            """
            {"policies": [{"key": "default", "steps": [
              {"afterSeconds": 0, "targets": [{"role": "INVESTIGATOR"}], "channels": ["WEBHOOK"]},
              {"afterSeconds": 300, "targets": [{"role": "COMMANDER"}], "channels": ["PHONE"]}]}]}
            """;

    private SamplePeople() {}

    public static void ready(String eventKey) {
        String event = "/api/v1/events/" + eventKey;
        put(event + "/roster", ROSTER);
        put(event + "/escalation", ESCALATION);
        List<String> channels = as(Roles.VIEWER).get(event + "/channels").path("items.id");
        channels.forEach(channel -> as(Roles.LIAISON)
                .contentType("application/json")
                .body("{\"outcome\": \"CONFIRMED\", \"confirmedBy\": \"Lin\", \"how\": \"rang up\"}")
                .post(event + "/channels/" + channel + "/confirmations")
                .then()
                .statusCode(201));
    }

    private static void put(String path, String body) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }
}
