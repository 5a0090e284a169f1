package io.matchday.intake.plan;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.platform.identity.Roles;
import java.util.UUID;

/** Plans as a team would write them. */
public final class SamplePlan {

    private SamplePlan() {}

    /** What a complete plan of the sample event says. */
    public static String content(String title) {
        return """
                {"title": "%s", "kind": "RECOVER", "risks": ["push-single"],
                 "trigger": {"verdict": {"verdict": "PUSH", "domain": "push.aurora.example"}},
                 "preconditions": ["The back-up push runs"],
                 "mitigation": [
                   {"text": "Read the last error", "role": "INVESTIGATOR", "expectedSeconds": 15},
                   {"text": "Switch to the back-up push", "role": "INVESTIGATOR", "expectedSeconds": 20,
                    "command": "streamctl switch main backup", "runbook": "https://runbooks.aurora.example/push"}],
                 "rollback": [{"text": "Switch back", "role": "INVESTIGATOR", "expectedSeconds": 20}],
                 "verification": [{"text": "The frame rate is back", "role": "INVESTIGATOR", "expectedSeconds": 30}],
                 "owner": "Ada", "approver": {"role": "COMMANDER", "name": "Lin"},
                 "takesEffectWithin": "PT1M", "preApproved": false}
                """
                .formatted(title);
    }

    public static String body(String key, String content) {
        return "{\"key\": \"%s\", \"content\": %s}".formatted(key, content);
    }

    /** Key of a plan that has just been stored as a draft. */
    public static String stored(String event) {
        String key = "plan-" + UUID.randomUUID();
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(body(key, content("Push link lost")))
                .post("/api/v1/events/" + event + "/plans")
                .then()
                .statusCode(201);
        return key;
    }

    /** Key of a plan that has just been laid before the customer. */
    public static String submitted(String event) {
        String key = stored(event);
        submit(event, key);
        return key;
    }

    /** Key of a plan that the customer has just approved. */
    public static String approved(String event) {
        String key = submitted(event);
        approve(event, key, 1);
        return key;
    }

    public static void submit(String event, String key) {
        as(Roles.ENGINEER)
                .header("If-Match", "*")
                .post("/api/v1/events/" + event + "/plans/" + key + "/submission")
                .then()
                .statusCode(200);
    }

    public static void approve(String event, String key, int version) {
        as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{\"version\": %d, \"decision\": \"APPROVE\", \"inNameOf\": \"Ms Chen\"}".formatted(version))
                .post("/api/v1/events/" + event + "/plans/" + key + "/reviews")
                .then()
                .statusCode(201);
    }
}
