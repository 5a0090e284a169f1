package io.matchday.intake.roster;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.intake.SampleEvent;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;

/** Who is let in to the operations on rosters. */
public final class RosterCases {

    private static final String ROSTER = " /intake/api/v1/events/{eventKey}/roster";

    private RosterCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET" + ROSTER, READERS, 200, request -> existing()),
                new OperationCase("GET" + ROSTER + "/findings", READERS, 200, request -> existing()),
                new OperationCase("GET" + ROSTER + "/on-duty", READERS, 200, request -> existing()),
                new OperationCase("PUT" + ROSTER, WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"shifts\": []}");
                    return existing();
                }));
    }

    private static Map<String, ?> existing() {
        return Map.of("eventKey", SampleEvent.stored());
    }
}
