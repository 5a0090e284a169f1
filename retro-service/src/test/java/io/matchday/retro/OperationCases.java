package io.matchday.retro;

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
    private static final Set<String> DECIDERS = Set.of(COMMANDER, ADMIN);

    private OperationCases() {}

    static List<OperationCase> all(Neighbours neighbours) {
        return List.of(
                new OperationCase(
                        "GET /retro/api/v1/events/{eventKey}/closure", READERS, 200, request -> over(neighbours)),
                new OperationCase("POST /retro/api/v1/events/{eventKey}/closure", DECIDERS, 200, request -> {
                    request.contentType("application/json").body("{}");
                    return over(neighbours);
                }),
                new OperationCase(
                        "GET /retro/api/v1/events/{eventKey}/retrospective",
                        READERS,
                        200,
                        request -> over(neighbours)));
    }

    private static Map<String, ?> over(Neighbours neighbours) {
        return Map.of("eventKey", neighbours.tell(MatchDay.over()));
    }
}
