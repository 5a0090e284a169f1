package io.matchday.intake.transition;

import static io.matchday.intake.Admitted.DECIDERS;
import static io.matchday.intake.Admitted.READERS;

import io.matchday.intake.SampleEvent;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;

/** Who is let in to the operations on phases. */
public final class TransitionCases {

    private TransitionCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase(
                        "GET /intake/api/v1/events/{eventKey}/transitions", READERS, 200, request -> existing()),
                new OperationCase("POST /intake/api/v1/events/{eventKey}/transitions", DECIDERS, 201, request -> {
                    request.contentType("application/json").body("{\"to\":\"PREPARING\"}");
                    return existing();
                }));
    }

    private static Map<String, ?> existing() {
        return Map.of("eventKey", SampleEvent.stored());
    }
}
