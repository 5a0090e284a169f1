package io.matchday.intake.dossier;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.SamplePeople;
import io.matchday.intake.chain.SampleChain;
import io.matchday.intake.drill.SampleDrill;
import io.matchday.intake.plan.SamplePlan;
import io.matchday.platform.identity.Roles;

/** A sample event of which every part says something. */
final class RichEvent {

    private static final String FREEZE =
            """
            {"freezes": [{"key": "all", "scope": "everything",
              "startsAt": "2026-12-01T00:00:00Z", "endsAt": "2026-12-05T16:00:00Z"}],
             "sessions": [{"key": "final", "name": "Final",
              "startsAt": "2026-12-05T12:00:00Z", "endsAt": "2026-12-05T15:00:00Z"}],
             "expectation": {"viewers": 2000000}, "profile": {"genre": "moba", "timeZone": "Asia/Shanghai"}}
            """;
    private static final String RISK =
            """
            {"key": "push-single", "title": "One push", "description": "A single link", "likelihood": 3, "impact": 5, "owner": "Ada"}
            """;
    private static final String PLATFORMS =
            """
            {"uses": [{"platform": "alibaba-cdn", "domains": ["play.aurora.example"]}]}
            """;
    private static final String TASK =
            """
            {"title": "Call the carrier", "due": "2026-12-04T08:00:00Z", "owner": "Lin"}
            """;

    private RichEvent() {}

    static String stored() {
        String key = SampleEvent.stored();
        String event = "/api/v1/events/" + key;
        write(event, FREEZE, "PATCH", 200);
        SampleChain.drawn(key);
        SampleDrill.passed(key, SamplePlan.approved(key));
        SamplePeople.ready(key);
        write(event + "/risks", RISK, "POST", 201);
        write(event + "/platforms", PLATFORMS, "PUT", 200);
        write(event + "/deadlines", TASK, "POST", 201);
        return key;
    }

    private static void write(String path, String body, String method, int status) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .request(method, path)
                .then()
                .statusCode(status);
    }
}
