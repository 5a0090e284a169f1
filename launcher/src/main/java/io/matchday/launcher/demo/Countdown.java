package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.service.SuiteService;
import java.util.Map;

/** What had to be done by a day. */
final class Countdown {

    private static final int OK = 200;

    private final Cast cast;
    private final Story story;
    private final String event;

    Countdown(Cast cast, Story story, String eventKey) {
        this.cast = cast;
        this.story = story;
        this.event = "/events/" + eventKey;
    }

    /** Marks done what is due by now; what is nobody's becomes the commander's. */
    void meetDeadlines(String commander) {
        JsonNode deadlines = cast.engineer()
                .get(SuiteService.INTAKE, event + "/deadlines")
                .expect(OK, "Reading the deadlines")
                .body();
        int met = 0;
        for (JsonNode deadline : deadlines.path("items")) {
            if (deadline.path("urgency").asText().equals("OVERDUE")) {
                meet(deadline, commander);
                met++;
            }
        }
        story.tell(
                "intake: %d of %d deadlines counted back from the start are met",
                met, deadlines.path("items").size());
    }

    private void meet(JsonNode deadline, String commander) {
        String key = deadline.path("key").asText();
        JsonNode owner = deadline.path("owner");
        cast.engineer()
                .patch(
                        SuiteService.INTAKE,
                        event + "/deadlines/" + key,
                        Map.of("state", "DONE", "owner", owner.isTextual() ? owner.asText() : commander))
                .expect(OK, "Marking " + key + " as done");
    }
}
