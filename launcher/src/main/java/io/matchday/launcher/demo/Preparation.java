package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.api.Answer;
import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.service.SuiteService;
import io.matchday.launcher.settings.Settings;
import java.net.URI;
import java.util.Map;

/** Everything before the first viewer: the event with its phases, and the logs that are to be watched. */
final class Preparation {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final Map<String, String> EDGE_FIELDS = Map.of(
            "time", "ts",
            "domain", "host",
            "status", "status",
            "bytes", "bytes",
            "node", "node",
            "isp", "isp",
            "region", "region",
            "durationMillis", "ms");

    private final Cast cast;
    private final Story story;

    Preparation(Cast cast, Story story) {
        this.cast = cast;
        this.story = story;
    }

    void createEvent(String eventKey, Map<String, Object> questionnaire) {
        JsonNode event = cast.engineer()
                .post(SuiteService.INTAKE, "/events", questionnaire)
                .expect(CREATED, "Creating the event")
                .body();
        story.require(event.path("key").asText().equals(eventKey), "intake created another event than asked for.");
        story.tell(
                "intake: event created: %s, phase %s, %d domains, %d contacts",
                eventKey,
                event.path("phase").asText(),
                event.path("domains").size(),
                event.path("contacts").size());
    }

    /** Draws where the media goes, and tells what is risky about it. */
    void drawChain(String eventKey, Map<String, Object> chain) {
        String path = "/events/" + eventKey + "/chain";
        JsonNode drawn = cast.engineer()
                .put(SuiteService.INTAKE, path, chain)
                .expect(OK, "Drawing the chain")
                .body();
        JsonNode findings = cast.engineer()
                .get(SuiteService.INTAKE, path + "/findings")
                .expect(OK, "Reviewing the chain")
                .body()
                .path("items");
        story.tell(
                "intake: chain drawn: %d nodes, %d links, %d findings; the gravest: %s",
                drawn.path("nodes").size(),
                drawn.path("links").size(),
                findings.size(),
                findings.path(0).path("message").path("en").asText("none"));
        story.tell("        picture: %s", cast.engineer().address(SuiteService.INTAKE, path + "/picture"));
    }

    /** Takes the event one phase further. */
    void advance(String eventKey, String phase, String reason) {
        Answer step = cast.commander()
                .post(
                        SuiteService.INTAKE,
                        "/events/" + eventKey + "/transitions",
                        Map.of("to", phase, "reason", reason))
                .expect(CREATED, "Taking the event to " + phase);
        story.tell(
                "intake: %s -> %s",
                step.body().path("from").asText(), step.body().path("to").asText());
    }

    /** The edge's log: JSON lines with names of the vendor's own. */
    LogFeed edgeSource(Settings settings, String key) {
        return source(settings, key, Map.of("key", key, "format", "NDJSON", "options", Map.of("mapping", EDGE_FIELDS)));
    }

    /** The customer's own nginx. */
    LogFeed originSource(Settings settings, String key) {
        return source(settings, key, Map.of("key", key, "format", "NGINX_COMBINED_VHOST"));
    }

    private LogFeed source(Settings settings, String key, Map<String, Object> request) {
        JsonNode source = cast.engineer()
                .post(SuiteService.MONITOR, "/sources", request)
                .expect(CREATED, "Making the log source " + key)
                .body();
        story.tell("monitor: log source %s takes %s", key, source.path("format").asText());
        URI address = URI.create(SuiteService.MONITOR.url(settings) + "/ingest/" + key);
        return new LogFeed(address, source.path("token").asText());
    }
}
