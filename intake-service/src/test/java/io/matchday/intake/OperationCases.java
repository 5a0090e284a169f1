package io.matchday.intake;

import static io.matchday.platform.identity.Roles.ADMIN;
import static io.matchday.platform.identity.Roles.COMMANDER;
import static io.matchday.platform.identity.Roles.CUSTOMER;
import static io.matchday.platform.identity.Roles.ENGINEER;
import static io.matchday.platform.identity.Roles.LIAISON;
import static io.matchday.platform.identity.Roles.SERVICE;
import static io.matchday.platform.identity.Roles.VIEWER;

import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is let in to each operation. */
final class OperationCases {

    private static final Set<String> READERS = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, CUSTOMER, SERVICE);
    private static final Set<String> WRITERS = Set.of(ENGINEER, COMMANDER, ADMIN);
    private static final Set<String> DECIDERS = Set.of(COMMANDER, ADMIN, SERVICE);

    private OperationCases() {}

    static List<OperationCase> all() {
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
                }),
                new OperationCase(
                        "GET /intake/api/v1/events/{eventKey}/readiness", READERS, 200, request -> existing()),
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
