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

    /** Brings the event in as a whole, and tells how its media goes and what is risky about that. */
    void createEvent(String eventKey, SampleFinal event) {
        JsonNode made = cast.engineer()
                .post(SuiteService.INTAKE, "/dossiers", event.dossier())
                .expect(CREATED, "Creating the event")
                .body();
        story.require(made.path("key").asText().equals(eventKey), "intake created another event than asked for.");
        story.tell(
                "intake: event created: %s, phase %s, %d domains, %d contacts, %d risks, %d plans",
                eventKey,
                made.path("phase").asText(),
                made.path("domains").size(),
                made.path("contacts").size(),
                event.dossier().at("/risks/risks").size(),
                event.dossier().at("/plans/plans").size());
        tellChain("/events/" + eventKey + "/chain");
    }

    private void tellChain(String path) {
        JsonNode findings = cast.engineer()
                .get(SuiteService.INTAKE, path + "/findings")
                .expect(OK, "Reviewing the chain")
                .body()
                .path("items");
        story.tell(
                "intake: chain reviewed, %d findings; picture: %s",
                findings.size(), cast.engineer().address(SuiteService.INTAKE, path + "/picture"));
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
