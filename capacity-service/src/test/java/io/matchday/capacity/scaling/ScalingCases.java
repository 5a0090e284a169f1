package io.matchday.capacity.scaling;

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
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Who is let in to scale requests. */
public final class ScalingCases {
    private static final String ALL = "/capacity/api/v1/events/{eventKey}/scale-requests";
    private static final String ONE = ALL + "/{requestId}";
    private static final Set<String> STAFF = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, SERVICE);
    private static final Set<String> READERS = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, SERVICE, CUSTOMER);
    private static final Set<String> WRITERS = Set.of(ENGINEER, COMMANDER, ADMIN);
    private static final Set<String> DECIDERS = Set.of(COMMANDER, ADMIN);

    private final Neighbours neighbours;

    public ScalingCases(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    public Stream<OperationCase> all() {
        return Stream.of(
                new OperationCase("GET /capacity/api/v1/scale-requests", STAFF, 200, request -> Map.of()),
                new OperationCase("GET " + ALL, READERS, 200, request -> Map.of("eventKey", neighbours.event())),
                new OperationCase("POST " + ALL, WRITERS, 201, request -> {
                    request.contentType("application/json").body(SampleRequest.body(pool(), 2, ""));
                    return Map.of("eventKey", neighbours.event());
                }),
                new OperationCase(
                        "GET " + ALL + "/reminders", STAFF, 200, request -> Map.of("eventKey", neighbours.event())),
                new OperationCase("GET " + ONE, READERS, 200, request -> parameters(this::draft)),
                new OperationCase("PATCH " + ONE, WRITERS, 200, request -> {
                    request.header("If-Match", "*")
                            .contentType("application/json")
                            .body("{\"amount\": 3}");
                    return parameters(this::draft);
                }),
                step("submission", WRITERS, "{}", this::draft),
                step("cancellation", WRITERS, "{\"reason\": \"not needed\"}", this::draft),
                step("approvals", DECIDERS, "{}", this::submitted),
                step("grant", WRITERS, "{\"amount\": 2}", event -> SampleRequest.submitted(event, pool(), 2)),
                step("refusal", WRITERS, "{\"reason\": \"sold out\"}", this::submitted),
                step("provisioning", WRITERS, "{}", this::granted),
                step(
                        "verifications",
                        WRITERS,
                        "{\"probe\": {\"measured\": 2, \"method\": \"load test\"}}",
                        event -> SampleRequest.provisioning(event, pool(), 2, 2)),
                step("use", WRITERS, "{\"used\": 1}", event -> SampleRequest.verified(event, pool(), 2)));
    }

    private OperationCase step(String step, Set<String> roles, String body, ToLongFunction<String> made) {
        return new OperationCase("POST " + ONE + "/" + step, roles, 200, request -> {
            request.header("If-Match", "*").contentType("application/json").body(body);
            return parameters(made);
        });
    }

    private Map<String, ?> parameters(ToLongFunction<String> made) {
        String event = neighbours.event();
        return Map.of("eventKey", event, "requestId", made.applyAsLong(event));
    }

    private long draft(String event) {
        return SampleRequest.drafted(event, pool(), 2);
    }

    private long submitted(String event) {
        long id = draft(event);
        SampleRequest.step(ENGINEER, event, id, "submission", "{}").statusCode(200);
        return id;
    }

    private long granted(String event) {
        long id = SampleRequest.submitted(event, pool(), 2);
        SampleRequest.step(ENGINEER, event, id, "grant", "{\"amount\": 2}").statusCode(200);
        return id;
    }

    private static String pool() {
        return SampleRequest.pricedPool(10, "1");
    }
}
