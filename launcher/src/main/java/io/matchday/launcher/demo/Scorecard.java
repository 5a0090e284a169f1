package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.SuiteService;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** How ready the event is, as intake scores it. */
final class Scorecard {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ASK_EVERY = Duration.ofMillis(500);

    private final Cast cast;
    private final Story story;
    private final String path;

    Scorecard(Cast cast, Story story, String eventKey) {
        this.cast = cast;
        this.story = story;
        this.path = "/events/" + eventKey + "/readiness";
    }

    /** Tells what is missing now. */
    void tell() {
        JsonNode card = read();
        story.tell("intake: readiness %s", card.path("colour").asText());
        tellRows(card);
    }

    /** Waits until every area is green: what the other services know comes with a delay. */
    void awaitGreen() {
        AtomicReference<JsonNode> card = new AtomicReference<>();
        boolean green = Waiting.until(
                () -> {
                    card.set(read());
                    return card.get().path("colour").asText().equals("GREEN");
                },
                PATIENCE,
                ASK_EVERY);
        story.tell("intake: readiness %s", card.get().path("colour").asText());
        tellRows(card.get());
        story.require(green, "The event did not become green within %d s.".formatted(PATIENCE.toSeconds()));
    }

    private JsonNode read() {
        return cast.engineer()
                .get(SuiteService.INTAKE, path)
                .expect(OK, "Reading the readiness")
                .body();
    }

    private void tellRows(JsonNode card) {
        for (JsonNode row : card.path("rows")) {
            JsonNode missing = row.path("missing");
            story.add(
                    "%-6s %-18s %s",
                    row.path("colour").asText(),
                    row.at("/title/en").asText(),
                    missing.isEmpty() ? "" : missing.at("/0/message/en").asText() + more(missing.size() - 1));
        }
    }

    private static String more(int others) {
        return others == 0 ? "" : " (and %d more)".formatted(others);
    }
}
