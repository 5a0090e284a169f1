package io.matchday.intake.channeltest;

import io.matchday.intake.Neighbours;
import java.util.List;
import java.util.UUID;

/** What monitor says of test messages. */
final class MonitorTalk {

    private static final String MESSAGES = "/monitor/api/v1/test-messages";

    private final Neighbours neighbours;

    MonitorTalk(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** Takes every test message, and leaves it under way until it is {@link #sent} or {@link #notTaken}; gives its id. */
    String takes() {
        String id = UUID.randomUUID().toString();
        neighbours.monitor().on("POST " + MESSAGES, 202, message(id, "PENDING", 0, ""));
        neighbours.monitor().on("GET " + MESSAGES + "/" + id, 200, message(id, "PENDING", 1, ""));
        return id;
    }

    void sent(String id) {
        settled(id, "SENT", "\"statusClass\": \"2xx\",");
    }

    void notTaken(String id) {
        settled(id, "FAILED", "\"failure\": \"NOT_TAKEN\", \"statusClass\": \"5xx\",");
    }

    /** Refuses every test message from now on. */
    void refuses(int status, String code) {
        neighbours
                .monitor()
                .on(
                        "POST " + MESSAGES,
                        status,
                        "{\"status\": %d, \"title\": \"\", \"code\": \"%s\"}".formatted(status, code));
    }

    /** Test messages handed over for an event, as often as they came. */
    List<String> received(String event) {
        return neighbours.monitor().received().stream()
                .filter(request -> request.startsWith("POST " + MESSAGES) && request.contains(event))
                .toList();
    }

    private void settled(String id, String state, String how) {
        neighbours
                .monitor()
                .on("GET " + MESSAGES + "/" + id, 200, message(id, state, 2, how + "\"latencyMillis\": 42,"));
    }

    private static String message(String id, String state, int attempts, String ending) {
        return """
                {"id": "%s", "state": "%s", "attempts": %d, %s "createdAt": "2026-12-01T10:00:00Z", "settledAt": null}
                """
                .formatted(id, state, attempts, ending);
    }
}
