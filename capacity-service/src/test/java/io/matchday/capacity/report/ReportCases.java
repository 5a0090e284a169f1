package io.matchday.capacity.report;

import static io.matchday.platform.identity.Roles.ADMIN;
import static io.matchday.platform.identity.Roles.COMMANDER;
import static io.matchday.platform.identity.Roles.CUSTOMER;
import static io.matchday.platform.identity.Roles.ENGINEER;
import static io.matchday.platform.identity.Roles.LIAISON;
import static io.matchday.platform.identity.Roles.SERVICE;
import static io.matchday.platform.identity.Roles.VIEWER;

import io.matchday.capacity.Neighbours;
import io.matchday.testkit.contract.OperationCase;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who is let in to reports. */
public final class ReportCases {
    private static final Set<String> READERS = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, SERVICE, CUSTOMER);

    private final Neighbours neighbours;

    public ReportCases(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    public Stream<OperationCase> all() {
        return Stream.of(new OperationCase(
                "GET /capacity/api/v1/events/{eventKey}/report",
                READERS,
                200,
                request -> Map.of("eventKey", neighbours.event())));
    }
}
