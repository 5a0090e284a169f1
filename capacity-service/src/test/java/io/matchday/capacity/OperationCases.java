package io.matchday.capacity;

import static io.matchday.platform.identity.Roles.ADMIN;
import static io.matchday.platform.identity.Roles.COMMANDER;
import static io.matchday.platform.identity.Roles.CUSTOMER;
import static io.matchday.platform.identity.Roles.ENGINEER;
import static io.matchday.platform.identity.Roles.LIAISON;
import static io.matchday.platform.identity.Roles.SERVICE;
import static io.matchday.platform.identity.Roles.VIEWER;

import io.matchday.capacity.alert.HeadroomCases;
import io.matchday.capacity.demand.DemandCases;
import io.matchday.capacity.giveback.GivebackCases;
import io.matchday.capacity.provider.ProviderCases;
import io.matchday.capacity.report.ReportCases;
import io.matchday.capacity.scaling.ScalingCases;
import io.matchday.testkit.contract.OperationCase;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who is let in to each operation. */
final class OperationCases {
    private static final String EVENT = "/capacity/api/v1/events/{eventKey}";
    private static final Set<String> STAFF = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, SERVICE);
    private static final Set<String> READERS = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, SERVICE, CUSTOMER);
    private static final Set<String> WRITERS = Set.of(ENGINEER, COMMANDER, ADMIN);

    private final Neighbours neighbours;

    OperationCases(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    List<OperationCase> all() {
        return Stream.of(
                        own().stream(),
                        ProviderCases.all().stream(),
                        new HeadroomCases(neighbours).all().stream(),
                        new DemandCases(neighbours).all(),
                        new ScalingCases(neighbours).all(),
                        new GivebackCases(neighbours).all(),
                        new ReportCases(neighbours).all())
                .flatMap(cases -> cases)
                .toList();
    }

    private List<OperationCase> own() {
        return List.of(
                new OperationCase("GET /capacity/api/v1/pools", STAFF, 200, request -> Map.of()),
                new OperationCase("POST /capacity/api/v1/pools", WRITERS, 201, request -> {
                    json(request, SamplePool.body(SamplePool.freshKey(), "ECS", "VCPU", 64));
                    return Map.of();
                }),
                new OperationCase(
                        "GET /capacity/api/v1/pools/{poolKey}",
                        STAFF,
                        200,
                        request -> Map.of("poolKey", SamplePool.stored(10))),
                new OperationCase("PATCH /capacity/api/v1/pools/{poolKey}", WRITERS, 200, request -> {
                    json(request.header("If-Match", "*"), "{\"total\": 20}");
                    return Map.of("poolKey", SamplePool.stored(10));
                }),
                new OperationCase(
                        "GET /capacity/api/v1/pools/{poolKey}/figures",
                        STAFF,
                        200,
                        request -> Map.of("poolKey", SamplePool.stored(10))),
                new OperationCase(
                        "GET /capacity/api/v1/pools/{poolKey}/timeline",
                        STAFF,
                        200,
                        request -> Map.of("poolKey", SamplePool.stored(10))),
                new OperationCase("POST /capacity/api/v1/stock-lists", WRITERS, 200, request -> {
                    request.contentType("text/csv")
                            .body("key,product,region,unit,total\n%s,ECS,cn-east,VCPU,5\n"
                                    .formatted(SamplePool.freshKey()));
                    return Map.of();
                }),
                new OperationCase("GET /capacity/api/v1/overbookings", STAFF, 200, request -> Map.of()),
                new OperationCase("GET " + EVENT + "/alternatives", STAFF, 200, request -> {
                    request.queryParam("pool", SamplePool.stored(10)).queryParam("amount", 20);
                    String event = neighbours.event();
                    neighbours.plans(event);
                    return Map.of("eventKey", event);
                }),
                new OperationCase("PATCH " + EVENT + "/reservations/{reservationId}", WRITERS, 200, request -> {
                    json(request.header("If-Match", "*"), "{\"amount\": 2}");
                    return reservation();
                }),
                new OperationCase("GET " + EVENT + "/reservations", READERS, 200, request -> event()),
                new OperationCase("POST " + EVENT + "/reservations", WRITERS, 201, request -> {
                    json(request, "{\"pool\": \"%s\", \"amount\": 1}".formatted(SamplePool.stored(10)));
                    return event();
                }),
                new OperationCase(
                        "POST " + EVENT + "/reservations/{reservationId}/release",
                        WRITERS,
                        200,
                        request -> reservation()),
                new OperationCase("GET " + EVENT + "/headroom", READERS, 200, request -> event()));
    }

    private static void json(RequestSpecification request, String body) {
        request.contentType("application/json").body(body);
    }

    private Map<String, ?> event() {
        return Map.of("eventKey", neighbours.event());
    }

    private Map<String, ?> reservation() {
        String event = neighbours.event();
        return Map.of("eventKey", event, "reservationId", SamplePool.held(event, SamplePool.stored(10), 3));
    }
}
