package io.matchday.capacity.alert;

import static io.matchday.platform.identity.Roles.ADMIN;
import static io.matchday.platform.identity.Roles.COMMANDER;
import static io.matchday.platform.identity.Roles.ENGINEER;
import static io.matchday.platform.identity.Roles.LIAISON;
import static io.matchday.platform.identity.Roles.SERVICE;
import static io.matchday.platform.identity.Roles.VIEWER;

import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is let in to what is told of headroom while an event is on. */
public final class HeadroomCases {
    private static final String EVENT = "/capacity/api/v1/events/{eventKey}";
    private static final Set<String> STAFF = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, SERVICE);
    private static final Set<String> WRITERS = Set.of(ENGINEER, COMMANDER, ADMIN);

    private final Neighbours neighbours;

    public HeadroomCases(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    public List<OperationCase> all() {
        return List.of(
                new OperationCase("GET " + EVENT + "/headroom/pools", STAFF, 200, request -> event()),
                new OperationCase("GET " + EVENT + "/headroom/alerts", STAFF, 200, request -> event()),
                new OperationCase(
                        "POST " + EVENT + "/headroom/alerts/{alertId}/acknowledgement",
                        WRITERS,
                        200,
                        request -> alert()),
                new OperationCase("POST " + EVENT + "/headroom/pools/{poolKey}/scale-up", WRITERS, 200, request -> {
                    String event = neighbours.event();
                    String pool = SamplePool.stored("CDN", "BITS_PER_SECOND", 10);
                    SamplePool.held(event, pool, 1);
                    return Map.of("eventKey", event, "poolKey", pool);
                }),
                new OperationCase("POST " + EVENT + "/what-if", STAFF, 200, request -> {
                    request.contentType("application/json").body("{\"audienceFactor\": 1.5}");
                    return event();
                }));
    }

    private Map<String, ?> event() {
        return Map.of("eventKey", neighbours.event());
    }

    private Map<String, ?> alert() {
        String event = neighbours.event();
        return Map.of("eventKey", event, "alertId", SampleAlert.stored(event));
    }
}
