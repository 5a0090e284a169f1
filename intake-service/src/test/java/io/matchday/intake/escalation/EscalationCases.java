package io.matchday.intake.escalation;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.intake.SampleEvent;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;

/** Who is let in to the operations on escalation policies. */
public final class EscalationCases {

    private static final String ESCALATION = " /intake/api/v1/events/{eventKey}/escalation";

    private EscalationCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET" + ESCALATION, READERS, 200, request -> existing()),
                new OperationCase("GET" + ESCALATION + "/preview", READERS, 200, request -> existing()),
                new OperationCase("PUT" + ESCALATION, WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"policies\": []}");
                    return existing();
                }));
    }

    private static Map<String, ?> existing() {
        return Map.of("eventKey", SampleEvent.stored());
    }
}
