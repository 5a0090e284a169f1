package io.matchday.intake.countdown;

import io.matchday.intake.Neighbours;
import java.util.List;
import java.util.UUID;

/** What monitor says of messages to people. */
final class MonitorMessages {

    private static final String POST = "POST /monitor/api/v1/messages";

    private final Neighbours neighbours;

    MonitorMessages(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** Takes every message from now on. */
    void takes() {
        neighbours
                .monitor()
                .on(
                        POST,
                        202,
                        """
                        {"id": "%s", "state": "PENDING", "attempts": 0, "createdAt": "2026-12-01T10:00:00Z"}
                        """
                                .formatted(UUID.randomUUID()));
    }

    /** Refuses every message from now on. */
    void refuses(int status, String code) {
        neighbours
                .monitor()
                .on(POST, status, "{\"status\": %d, \"title\": \"\", \"code\": \"%s\"}".formatted(status, code));
    }

    /** Messages handed over for an event, as often as they came. */
    List<String> received(String event) {
        return neighbours.monitor().received().stream()
                .filter(request -> request.startsWith(POST) && request.contains(event))
                .toList();
    }
}
