package io.matchday.intake;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.platform.identity.Roles;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completes a sample event by who is on duty, who is told next, and that all of them were reached. */
public final class SamplePeople {

    private static final Duration AROUND = Duration.ofHours(1);
    private static final String ESCALATION =
            """
            {"policies": [{"key": "default", "steps": [
              {"afterSeconds": 0, "targets": [{"role": "INVESTIGATOR"}], "channels": ["WEBHOOK"]},
              {"afterSeconds": 300, "targets": [{"role": "COMMANDER"}], "channels": ["PHONE"]}]}]}
            """;

    private SamplePeople() {}

    public static void ready(String eventKey) {
        String event = "/api/v1/events/" + eventKey;
        put(event + "/roster", roster(event));
        put(event + "/escalation", ESCALATION);
        List<String> channels = as(Roles.VIEWER).get(event + "/channels").path("items.id");
        channels.forEach(channel -> as(Roles.LIAISON)
                .contentType("application/json")
                .body("{\"outcome\": \"CONFIRMED\", \"confirmedBy\": \"Lin\", \"how\": \"rang up\"}")
                .post(event + "/channels/" + channel + "/confirmations")
                .then()
                .statusCode(201));
    }

    /** One of each duty for all of the event. */
    private static String roster(String event) {
        JsonPath facts = as(Roles.VIEWER).get(event).jsonPath();
        Instant from = Instant.parse(facts.getString("startsAt")).minus(AROUND);
        Instant to = Instant.parse(facts.getString("endsAt")).plus(AROUND);
        return Stream.of("Lin COMMANDER", "Ada INVESTIGATOR", "Mei LIAISON")
                .map(duty -> duty.split(" "))
                .map(duty ->
                        """
                        {"person": "%s", "role": "%s", "startsAt": "%s", "endsAt": "%s"}"""
                                .formatted(duty[0], duty[1], from, to))
                .collect(Collectors.joining(", ", "{\"shifts\": [", "]}"));
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
