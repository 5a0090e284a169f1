package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.demo.day.Domains;
import io.matchday.launcher.service.SuiteService;
import java.util.List;
import java.util.Map;

/** What platforms limit, and what had to be done by a day: both settled before the doors open. */
final class Countdown {

    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Cast cast;
    private final Story story;
    private final String event;

    Countdown(Cast cast, Story story, String eventKey) {
        this.cast = cast;
        this.story = story;
        this.event = "/events/" + eventKey;
    }

    /** Names the platform that delivers, and deals with each of its limits that may concern the event. */
    void settleLimits(Domains domains) {
        Map<String, Object> use = Map.of("platform", "alibaba-cdn", "domains", List.of(domains.pull()));
        cast.engineer()
                .put(SuiteService.INTAKE, event + "/platforms", Map.of("uses", List.of(use)))
                .expect(OK, "Naming the platform");
        JsonNode findings = read("/traps", "Looking for limits of platforms");
        int settled = 0;
        for (JsonNode finding : findings.path("items")) {
            if (finding.path("status").asText().equals("OPEN")) {
                settle(finding.at("/trap/id").asText());
                settled++;
            }
        }
        story.tell("intake: %d limits of the platform looked at and settled", settled);
    }

    /** Marks done what is due by now. */
    void meetDeadlines() {
        JsonNode deadlines = read("/deadlines", "Reading the deadlines");
        int met = 0;
        for (JsonNode deadline : deadlines.path("items")) {
            if (deadline.path("urgency").asText().equals("OVERDUE")) {
                meet(deadline.path("key").asText());
                met++;
            }
        }
        story.tell(
                "intake: %d of %d deadlines counted back from the start are met",
                met, deadlines.path("items").size());
    }

    private JsonNode read(String part, String what) {
        return cast.engineer()
                .get(SuiteService.INTAKE, event + part)
                .expect(OK, what)
                .body();
    }

    private void settle(String trap) {
        cast.engineer()
                .post(
                        SuiteService.INTAKE,
                        event + "/traps/" + trap + "/decisions",
                        Map.of("status", "HANDLED", "text", "Looked at with the platform's support"))
                .expect(CREATED, "Settling limit " + trap);
    }

    private void meet(String deadline) {
        cast.engineer()
                .patch(
                        SuiteService.INTAKE,
                        event + "/deadlines/" + deadline,
                        Map.of("state", "DONE", "owner", "Commander on duty"))
                .expect(OK, "Marking " + deadline + " as done");
    }
}
