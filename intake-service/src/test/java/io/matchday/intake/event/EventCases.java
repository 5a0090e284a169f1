package io.matchday.intake.event;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.intake.SampleEvent;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;

/** Who is let in to the operations on events. */
public final class EventCases {

    private EventCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET /intake/api/v1/events", READERS, 200, request -> Map.of()),
                new OperationCase("POST /intake/api/v1/events", WRITERS, 201, request -> {
                    request.contentType("application/json").body(SampleEvent.body(SampleEvent.freshKey()));
                    return Map.of();
                }),
                new OperationCase("GET /intake/api/v1/events/{eventKey}", READERS, 200, request -> existing()),
                new OperationCase("PATCH /intake/api/v1/events/{eventKey}", WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"name\":\"Renamed\"}");
                    return existing();
                }));
    }

    private static Map<String, ?> existing() {
        return Map.of("eventKey", SampleEvent.stored());
    }
}
