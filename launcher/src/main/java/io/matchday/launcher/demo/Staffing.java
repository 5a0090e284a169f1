package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.SuiteService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who is on duty, who is told next, and whether all of them are reached. */
final class Staffing {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final Duration AROUND = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ASK_EVERY = Duration.ofMillis(250);
    private static final List<String> ALL_KINDS = List.of("WEBHOOK", "EMAIL", "PHONE");

    private final Cast cast;
    private final Story story;
    private final String eventPath;

    Staffing(Cast cast, Story story, String eventKey) {
        this.cast = cast;
        this.story = story;
        this.eventPath = "/events/" + eventKey;
    }

    void ready(Instant begin) {
        Instant from = begin.minus(AROUND);
        Instant to = SampleEvent.endOf(begin).plus(AROUND);
        put(
                "/roster",
                Map.of(
                        "shifts",
                        List.of(
                                shift(SampleEvent.COMMANDER, "COMMANDER", from, to),
                                shift(SampleEvent.INVESTIGATOR, "INVESTIGATOR", from, to),
                                shift(SampleEvent.LIAISON, "LIAISON", from, to))));
        put(
                "/escalation",
                Map.of(
                        "policies",
                        List.of(Map.of(
                                "key", "default", "steps", List.of(step(0, "INVESTIGATOR"), step(300, "COMMANDER"))))));
        story.tell("intake: a roster of 3 shifts, and an escalation that ends with the commander");
        channels().forEach(this::tryOut);
    }

    /** What the monitor can send to is sent a test; the others have been rung up. */
    private void tryOut(JsonNode channel) {
        String path = eventPath + "/channels/" + channel.path("id").asText();
        if (channel.path("sendable").asBoolean()) {
            cast.engineer()
                    .post(SuiteService.INTAKE, path + "/tests", Map.of())
                    .expect(ACCEPTED, "Testing the channel of " + person(channel));
            story.require(
                    Waiting.until(() -> state(path).equals("SENT"), PATIENCE, ASK_EVERY),
                    "The test of " + person(channel) + "'s channel did not arrive.");
        } else {
            cast.engineer()
                    .post(
                            SuiteService.INTAKE,
                            path + "/confirmations",
                            Map.of("outcome", "CONFIRMED", "confirmedBy", person(channel), "how", "Asked by hand"))
                    .expect(CREATED, "Confirming the channel of " + person(channel));
        }
        story.add("%s of %s: %s", channel.path("kind").asText(), person(channel), state(path));
    }

    private List<JsonNode> channels() {
        JsonNode items = cast.engineer()
                .get(SuiteService.INTAKE, eventPath + "/channels")
                .expect(OK, "Reading the channels")
                .body()
                .path("items");
        return List.copyOf(items.findParents("sendable"));
    }

    private String state(String path) {
        return cast.engineer()
                .get(SuiteService.INTAKE, path)
                .expect(OK, "Reading a channel")
                .body()
                .path("state")
                .asText();
    }

    private void put(String part, Object body) {
        cast.engineer().put(SuiteService.INTAKE, eventPath + part, body).expect(OK, "Writing " + part);
    }

    private static String person(JsonNode channel) {
        return channel.path("person").asText();
    }

    private static Map<String, Object> shift(String person, String role, Instant from, Instant to) {
        return Map.of("person", person, "role", role, "startsAt", from.toString(), "endsAt", to.toString());
    }

    private static Map<String, Object> step(int afterSeconds, String role) {
        return Map.of("afterSeconds", afterSeconds, "targets", List.of(Map.of("role", role)), "channels", ALL_KINDS);
    }
}
