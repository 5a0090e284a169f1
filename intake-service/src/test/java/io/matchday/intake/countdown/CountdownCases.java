package io.matchday.intake.countdown;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.intake.SampleEvent;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;

/** Who is let in to the operations on deadlines. */
public final class CountdownCases {

    private static final String EVENT = "/intake/api/v1/events/{eventKey}";

    private CountdownCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET " + EVENT + "/deadlines", READERS, 200, request -> existing()),
                new OperationCase("POST " + EVENT + "/deadlines", WRITERS, 201, request -> {
                    request.contentType("application/json")
                            .body("{\"title\": \"Call the venue\", \"due\": \"2026-12-01T08:00:00Z\"}");
                    return existing();
                }),
                new OperationCase("GET " + EVENT + "/deadlines/{deadlineKey}", READERS, 200, request -> goNoGo()),
                new OperationCase("PATCH " + EVENT + "/deadlines/{deadlineKey}", WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "\"0\"")
                            .body("{\"owner\": \"Lin\"}");
                    return goNoGo();
                }),
                new OperationCase("GET " + EVENT + "/calendar.ics", READERS, 200, request -> existing()),
                new OperationCase("GET " + EVENT + "/reminders", READERS, 200, request -> existing()));
    }

    private static Map<String, ?> existing() {
        return Map.of("eventKey", SampleEvent.stored());
    }

    private static Map<String, ?> goNoGo() {
        return Map.of("eventKey", SampleEvent.stored(), "deadlineKey", "go-no-go");
    }
}
