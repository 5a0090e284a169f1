package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.api.Answer;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.SuiteService;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The end of the assurance: not before its conditions are met. */
final class Closing {

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ASK_EVERY = Duration.ofMillis(500);

    private final Cast cast;
    private final Story story;
    private final String eventPath;

    Closing(Cast cast, Story story, String eventKey) {
        this.cast = cast;
        this.story = story;
        this.eventPath = "/events/" + eventKey;
    }

    /** Asks too early, and tells why that is refused. */
    void askTooEarly() {
        Answer refused = ask();
        story.require(
                refused.is(CONFLICT, "closure-refused"),
                "retro should have refused the closure while the event is live, but answered %d."
                        .formatted(refused.status()));
        JsonNode conditions = refused.body().path("conditions");
        story.tell("retro: closure refused, %d conditions are not met", conditions.size());
        tell(conditions);
    }

    /** Waits until the gate opens, goes through, and sees the event closed in intake. */
    void close() {
        AtomicReference<JsonNode> gate = new AtomicReference<>();
        if (!Waiting.until(() -> mayClose(gate), PATIENCE, ASK_EVERY)) {
            tell(gate.get().path("conditions"));
            throw new Trouble("retro did not allow the closure within %d s although traffic has fallen flat."
                    .formatted(PATIENCE.toSeconds()));
        }
        ask().expect(OK, "Closing the event");
        story.tell("retro: closure granted, all conditions are met");
        tell(gate.get().path("conditions"));
        AtomicReference<String> phase = new AtomicReference<>("");
        if (!Waiting.until(() -> closed(phase), PATIENCE, ASK_EVERY)) {
            throw new Trouble("The event did not become CLOSED within %d s; it is %s."
                    .formatted(PATIENCE.toSeconds(), phase.get()));
        }
        story.tell("intake: CLOSING -> %s", phase.get());
    }

    /** Reads the retrospective as a person would, and tells where it is. */
    void tellRetrospective(String eventKey) {
        String path = eventPath + "/retrospective";
        cast.engineer().get(SuiteService.RETRO, path).expect(OK, "Reading the retrospective");
        Answer markdown = cast.engineer()
                .getText(SuiteService.RETRO, path + "?lang=en", "text/markdown")
                .expect(OK, "Reading the retrospective as text");
        story.require(markdown.text().contains(eventKey), "The retrospective does not speak of " + eventKey + ".");
        story.tell(
                "retro: the retrospective is written (%d lines):",
                markdown.text().lines().count());
        story.add("%s", cast.engineer().address(SuiteService.RETRO, path));
    }

    private Answer ask() {
        return cast.commander().post(SuiteService.RETRO, eventPath + "/closure", Map.of());
    }

    private boolean mayClose(AtomicReference<JsonNode> gate) {
        gate.set(cast.commander()
                .get(SuiteService.RETRO, eventPath + "/closure")
                .expect(OK, "Asking the closure gate")
                .body());
        return gate.get().path("mayClose").asBoolean();
    }

    private boolean closed(AtomicReference<String> phase) {
        phase.set(cast.engineer()
                .get(SuiteService.INTAKE, eventPath)
                .expect(OK, "Reading the event")
                .body()
                .path("phase")
                .asText());
        return phase.get().equals("CLOSED");
    }

    private void tell(JsonNode conditions) {
        for (JsonNode condition : conditions) {
            story.add(
                    "%-17s %-7s %s",
                    condition.path("code").asText(),
                    condition.path("state").asText(),
                    condition.path("evidence").path("en").asText());
        }
    }
}
