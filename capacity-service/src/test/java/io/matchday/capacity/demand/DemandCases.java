package io.matchday.capacity.demand;

import static io.matchday.platform.identity.Roles.ADMIN;
import static io.matchday.platform.identity.Roles.COMMANDER;
import static io.matchday.platform.identity.Roles.ENGINEER;
import static io.matchday.platform.identity.Roles.LIAISON;
import static io.matchday.platform.identity.Roles.SERVICE;
import static io.matchday.platform.identity.Roles.VIEWER;

import io.matchday.capacity.Neighbours;
import io.matchday.testkit.contract.OperationCase;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who is let in to the operations on demands. */
public final class DemandCases {
    private static final String DEMAND = "/capacity/api/v1/events/{eventKey}/demand";
    private static final String CORRECTIONS = DEMAND + "/corrections";
    private static final Set<String> READERS = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, SERVICE);
    private static final Set<String> WRITERS = Set.of(ENGINEER, COMMANDER, ADMIN);

    private final Neighbours neighbours;

    public DemandCases(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    public Stream<OperationCase> all() {
        return Stream.of(
                new OperationCase("GET /capacity/api/v1/demand-rules", READERS, 200, request -> Map.of()),
                new OperationCase("GET " + DEMAND, READERS, 200, request -> event()),
                new OperationCase("GET " + DEMAND + "/coverage", READERS, 200, request -> event()),
                new OperationCase("GET " + CORRECTIONS, READERS, 200, request -> event()),
                new OperationCase("GET " + CORRECTIONS + "/{lineKey}", READERS, 200, request -> corrected()),
                new OperationCase("GET " + CORRECTIONS + "/{lineKey}/history", READERS, 200, request -> corrected()),
                new OperationCase("PUT " + CORRECTIONS + "/{lineKey}", WRITERS, 201, request -> {
                    request.contentType("application/json").body(SampleDemand.STRUCK);
                    return Map.of("eventKey", neighbours.event(), "lineKey", SampleDemand.PLAY);
                }),
                new OperationCase("DELETE " + CORRECTIONS + "/{lineKey}", WRITERS, 204, request -> {
                    request.header("If-Match", "*");
                    return corrected();
                }));
    }

    private Map<String, ?> event() {
        return Map.of("eventKey", neighbours.event());
    }

    private Map<String, ?> corrected() {
        String event = neighbours.event();
        SampleDemand.made(event, SampleDemand.PLAY, SampleDemand.STRUCK);
        return Map.of("eventKey", event, "lineKey", SampleDemand.PLAY);
    }
}
