package io.matchday.intake.chain;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.intake.SampleEvent;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;

/** Who is let in to the operations on chains. */
public final class ChainCases {

    private static final String CHAIN = "/intake/api/v1/events/{eventKey}/chain";

    private ChainCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET " + CHAIN, READERS, 200, request -> drawn()),
                new OperationCase("PUT " + CHAIN, WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body(SampleChain.body());
                    return Map.of("eventKey", SampleEvent.stored());
                }),
                new OperationCase("GET " + CHAIN + "/findings", READERS, 200, request -> drawn()),
                new OperationCase("GET " + CHAIN + "/diagram", READERS, 200, request -> drawn()),
                new OperationCase("GET " + CHAIN + "/picture", READERS, 200, request -> drawn()));
    }

    private static Map<String, ?> drawn() {
        String key = SampleEvent.stored();
        SampleChain.drawn(key);
        return Map.of("eventKey", key);
    }
}
