package io.matchday.intake.risk;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.OperationCase;
import io.matchday.testkit.identity.SignIns;
import java.util.List;
import java.util.Map;

/** Who is let in to the operations on risks. */
public final class RiskCases {

    private static final String EVENT = "/intake/api/v1/events/{eventKey}";
    private static final String FACTS = "\"title\":\"Single push link\",\"likelihood\":3,\"impact\":3";

    private RiskCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET " + EVENT + "/risks", READERS, 200, request -> event()),
                new OperationCase("GET " + EVENT + "/risk-matrix", READERS, 200, request -> event()),
                new OperationCase("GET " + EVENT + "/risks/{riskKey}", READERS, 200, request -> risk()),
                new OperationCase("POST " + EVENT + "/risks", WRITERS, 201, request -> {
                    request.contentType("application/json").body("{\"key\":\"a\"," + FACTS + "}");
                    return event();
                }),
                new OperationCase("PUT " + EVENT + "/risks/{riskKey}", WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{" + FACTS + "}");
                    return risk();
                }),
                new OperationCase("DELETE " + EVENT + "/risks/{riskKey}", WRITERS, 204, request -> {
                    request.header("If-Match", "*");
                    return risk();
                }),
                new OperationCase("POST " + EVENT + "/risks/{riskKey}/decisions", WRITERS, 201, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"to\":\"ACCEPTED\"}");
                    return risk();
                }),
                new OperationCase("POST " + EVENT + "/risk-scans", WRITERS, 200, request -> {
                    request.contentType("application/json").body("{}");
                    return event();
                }));
    }

    private static Map<String, ?> event() {
        return Map.of("eventKey", SampleEvent.stored());
    }

    private static Map<String, ?> risk() {
        String event = SampleEvent.stored();
        SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .body("{\"key\":\"a\"," + FACTS + "}")
                .post("/api/v1/events/" + event + "/risks")
                .then()
                .statusCode(201);
        return Map.of("eventKey", event, "riskKey", "a");
    }
}
