package io.matchday.intake.drill;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.platform.identity.Roles;
import java.time.Instant;
import java.util.UUID;

/** Drills as a team would write them down. */
public final class SampleDrill {

    private SampleDrill() {}

    /** A drill that is still to be held. */
    public static String planned(String plan) {
        return """
                {"plan": "%s", "planVersion": 1, "plannedAt": "2020-11-20T08:00:00Z", "participants": ["Ada", "Lin"]}
                """
                .formatted(plan);
    }

    /** A drill of version 1 that was held just now; took and followUps complete it. */
    public static String held(String plan, String result, String more) {
        return held(plan, result, more, Instant.now());
    }

    static String held(String plan, String result, String more, Instant at) {
        return """
                {"plan": "%s", "planVersion": 1, "plannedAt": "2020-11-20T08:00:00Z", "participants": ["Ada", "Lin"],
                 "result": "%s", "heldAt": "%s", "notes": "By night"%s}
                """
                .formatted(plan, result, at, more);
    }

    public static String body(String key, String facts) {
        return "{\"key\": \"%s\", \"facts\": %s}".formatted(key, facts);
    }

    /** Key of a drill that has just been stored. */
    public static String stored(String event, String facts) {
        String key = "drill-" + UUID.randomUUID();
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(body(key, facts))
                .post("/api/v1/events/" + event + "/drills")
                .then()
                .statusCode(201);
        return key;
    }

    /** Stores a drill that version 1 of the plan passed. */
    public static void passed(String event, String plan) {
        stored(event, held(plan, "PASSED", ", \"took\": \"PT45S\""));
    }
}
