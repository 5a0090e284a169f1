package io.matchday.intake.trap;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.OperationCase;
import io.matchday.testkit.identity.SignIns;
import java.util.List;
import java.util.Map;

/** Who is let in to the operations on limits of platforms. */
public final class TrapCases {

    private TrapCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET /intake/api/v1/traps", READERS, 200, request -> Map.of()),
                new OperationCase(
                        "GET /intake/api/v1/events/{eventKey}/platforms", READERS, 200, request -> existing()),
                new OperationCase("PUT /intake/api/v1/events/{eventKey}/platforms", WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"uses\": [{\"platform\": \"aws-cloudfront\"}]}");
                    return existing();
                }),
                new OperationCase("GET /intake/api/v1/events/{eventKey}/traps", READERS, 200, request -> existing()),
                new OperationCase(
                        "POST /intake/api/v1/events/{eventKey}/traps/{trapId}/decisions", WRITERS, 201, request -> {
                            String event = onCloudFront();
                            request.contentType("application/json").body(decision(event, "HANDLED", "Ticket 4711"));
                            return Map.of("eventKey", event, "trapId", "cloudfront-transfer-rate");
                        }));
    }

    /** Key of an event that CloudFront serves, which expects more than it gives. */
    public static String onCloudFront() {
        String key = SampleEvent.stored();
        SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"uses\": [{\"platform\": \"aws-cloudfront\", \"domains\": [\"play.aurora.example\"]}]}")
                .put("/api/v1/events/" + key + "/platforms")
                .then()
                .statusCode(200);
        return key;
    }

    /** A decision on the limit that such an event runs into, by the numbers as they are. */
    public static Map<String, Object> decision(String eventKey, String status, String text) {
        Map<String, Object> basis = SignIns.as(Roles.VIEWER)
                .get("/api/v1/events/" + eventKey + "/traps")
                .path("items.find { it.trap.id == 'cloudfront-transfer-rate' }.basis");
        return Map.of("status", status, "text", text, "basis", basis);
    }

    private static Map<String, ?> existing() {
        return Map.of("eventKey", SampleEvent.stored());
    }
}
