package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.SuiteService;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Whether everybody is reached. */
final class Channels {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ASK_EVERY = Duration.ofMillis(250);

    private final Cast cast;
    private final Story story;
    private final String eventPath;

    Channels(Cast cast, Story story, String eventKey) {
        this.cast = cast;
        this.story = story;
        this.eventPath = "/events/" + eventKey;
    }

    /** Every channel of everybody is tried. */
    void tryOut() {
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

    private static String person(JsonNode channel) {
        return channel.path("person").asText();
    }
}
