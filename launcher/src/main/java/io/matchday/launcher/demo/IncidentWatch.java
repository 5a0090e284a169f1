package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.api.Api;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.SuiteService;
import java.time.Duration;
import java.util.Optional;

/** Watches what the monitor finds. */
final class IncidentWatch {

    private static final int OK = 200;
    /** After each ten seconds of log time the monitor gets this long; a day that is played faster would hide its delay. */
    private static final Duration PER_SLOT = Duration.ofMillis(500);

    private static final Duration ASK_EVERY = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Api api;
    private final String eventKey;

    IncidentWatch(Api api, String eventKey) {
        this.api = api;
        this.eventKey = eventKey;
    }

    /** The incident of the event that is not resolved, if there is one soon. */
    Optional<JsonNode> openSoon() {
        Waiting.until(() -> unresolved().isPresent(), PER_SLOT, ASK_EVERY);
        return unresolved();
    }

    Optional<JsonNode> unresolved() {
        for (JsonNode incident : all()) {
            if (!incident.path("state").asText().equals("RESOLVED")) {
                return Optional.of(incident);
            }
        }
        return Optional.empty();
    }

    int count() {
        return all().size();
    }

    JsonNode read(String incidentId) {
        return api.get(SuiteService.MONITOR, "/incidents/" + incidentId)
                .expect(OK, "Reading the incident")
                .body();
    }

    /** The incident as soon as its cause is known, or as it is after a while. */
    JsonNode examined(String incidentId) {
        Waiting.until(() -> !read(incidentId).at("/verdict/causes").isEmpty(), PATIENCE, ASK_EVERY);
        return read(incidentId);
    }

    /** Whether the incident has resolved by itself, waiting a while for it. */
    boolean resolved(String incidentId) {
        return Waiting.until(() -> read(incidentId).path("state").asText().equals("RESOLVED"), PATIENCE, ASK_EVERY);
    }

    private JsonNode all() {
        return api.get(SuiteService.MONITOR, "/incidents?event=" + eventKey)
                .expect(OK, "Listing incidents")
                .body()
                .path("items");
    }
}
