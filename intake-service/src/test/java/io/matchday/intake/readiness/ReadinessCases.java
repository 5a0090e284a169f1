package io.matchday.intake.readiness;

import static io.matchday.intake.Admitted.READERS;

import io.matchday.intake.SampleEvent;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;

/** Who is let in to the operations on readiness. */
public final class ReadinessCases {

    private ReadinessCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase(
                        "GET /intake/api/v1/events/{eventKey}/readiness", READERS, 200, request -> existing()),
                new OperationCase(
                        "GET /intake/api/v1/events/{eventKey}/readiness/history", READERS, 200, request -> existing()));
    }

    private static Map<String, ?> existing() {
        return Map.of("eventKey", SampleEvent.stored());
    }
}
