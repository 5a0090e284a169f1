package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.service.SuiteService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is to be done if something goes wrong: standard plans made the event's own, agreed to and rehearsed. */
final class Contingency {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final List<String> STANDARD = List.of("push-link-lost", "edge-node-broken");
    private static final Duration SINCE_DRILL = Duration.ofDays(1);

    private final Cast cast;
    private final Story story;
    private final String event;

    Contingency(Cast cast, Story story, String eventKey) {
        this.cast = cast;
        this.story = story;
        this.event = "/events/" + eventKey;
    }

    void prepare() {
        STANDARD.forEach(plan -> {
            agree(plan);
            rehearse(plan);
        });
    }

    private void agree(String plan) {
        String path = event + "/plans/" + plan;
        cast.engineer()
                .post(SuiteService.INTAKE, event + "/plans", Map.of("key", plan, "fromLibrary", plan))
                .expect(CREATED, "Making plan " + plan + " from the library");
        cast.engineer()
                .advance(SuiteService.INTAKE, path + "/submission")
                .expect(OK, "Laying plan " + plan + " before the customer");
        cast.commander()
                .post(
                        SuiteService.INTAKE,
                        path + "/reviews",
                        Map.of("version", 1, "decision", "APPROVE", "inNameOf", "Customer's contact"))
                .expect(CREATED, "Writing down that the customer approves plan " + plan);
    }

    private void rehearse(String plan) {
        String at = Instant.now().minus(SINCE_DRILL).toString();
        Map<String, Object> facts = Map.of(
                "plan",
                plan,
                "planVersion",
                1,
                "plannedAt",
                at,
                "participants",
                List.of("Investigator on duty", "Commander on duty"),
                "result",
                "PASSED",
                "heldAt",
                at,
                "took",
                "PT50S");
        JsonNode drill = cast.engineer()
                .post(SuiteService.INTAKE, event + "/drills", Map.of("key", plan, "facts", facts))
                .expect(CREATED, "Writing down the drill of plan " + plan)
                .body();
        story.tell(
                "intake: plan %s approved, and rehearsed in %.2f of the time it may take",
                plan, drill.path("ratio").asDouble());
    }
}
