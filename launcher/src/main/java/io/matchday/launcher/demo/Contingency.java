package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.service.SuiteService;
import java.util.Map;

/** What is to be done if something goes wrong: every plan is laid before the customer, who agrees to it. */
final class Contingency {

    private static final int CREATED = 201;
    private static final int OK = 200;

    private final Cast cast;
    private final Story story;
    private final String plans;

    Contingency(Cast cast, Story story, String eventKey) {
        this.cast = cast;
        this.story = story;
        this.plans = "/events/" + eventKey + "/plans";
    }

    /** The commander writes down what the customer's reviewer said. */
    void agree(String reviewer) {
        JsonNode written = cast.engineer()
                .get(SuiteService.INTAKE, plans)
                .expect(OK, "Reading the plans")
                .body()
                .path("items");
        written.forEach(plan -> agree(plan.path("key").asText(), reviewer));
        story.tell("intake: %s approved %d contingency plans for the customer", reviewer, written.size());
    }

    private void agree(String plan, String reviewer) {
        String path = plans + "/" + plan;
        cast.engineer()
                .advance(SuiteService.INTAKE, path + "/submission")
                .expect(OK, "Laying plan " + plan + " before the customer");
        cast.commander()
                .post(
                        SuiteService.INTAKE,
                        path + "/reviews",
                        Map.of("version", 1, "decision", "APPROVE", "inNameOf", reviewer))
                .expect(CREATED, "Writing down that the customer approves plan " + plan);
    }
}
