package io.matchday.intake.countdown;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Events a while from now, and what is done for them. */
final class Upcoming {

    private Upcoming() {}

    /** Key of an event that starts after the time. */
    static String in(Duration time) {
        String key = SampleEvent.stored();
        startIn(key, time);
        return key;
    }

    /** Key of an event that starts after the time and is being prepared, so that people are reminded. */
    static String prepared(Duration time) {
        String key = in(time);
        prepare(key);
        return key;
    }

    static void prepare(String event) {
        as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{\"to\": \"PREPARING\"}")
                .post("/api/v1/events/" + event + "/transitions")
                .then()
                .statusCode(201);
    }

    static void startIn(String key, Duration time) {
        patch(
                "/api/v1/events/" + key,
                "{\"startsAt\": \"%s\", \"endsAt\": \"%s\"}".formatted(after(time), after(time.plusHours(5))));
    }

    static Instant after(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Key of a task added by hand. */
    static String addTask(String event, String title, Duration due) {
        return as(Roles.ENGINEER)
                .contentType("application/json")
                .body("{\"title\": \"%s\", \"due\": \"%s\"}".formatted(title, after(due)))
                .post("/api/v1/events/" + event + "/deadlines")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    /** Key of a task added by hand, which is somebody's. */
    static String addTask(String event, String title, String owner, Duration due) {
        String key = addTask(event, title, due);
        change(event, key, "{\"owner\": \"%s\"}".formatted(owner));
        return key;
    }

    static void change(String event, String deadline, String change) {
        patch("/api/v1/events/" + event + "/deadlines/" + deadline, change);
    }

    static void patch(String path, String change) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(change)
                .patch(path)
                .then()
                .statusCode(200);
    }
}
