package io.matchday.capacity.giveback;

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

/** Who is let in to what is given back, and to the money. */
public final class GivebackCases {
    private static final String EVENT = "/capacity/api/v1/events/{eventKey}";
    private static final String REFUND = EVENT + "/refunds/{refundId}";
    private static final String ONE_YUAN = "{\"amount\": \"0.1\", \"currency\": \"CNY\"}";
    private static final Set<String> STAFF = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, SERVICE);
    private static final Set<String> WRITERS = Set.of(ENGINEER, COMMANDER, ADMIN);
    private static final Set<String> DECIDERS = Set.of(COMMANDER, ADMIN);

    private final Neighbours neighbours;

    public GivebackCases(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    public Stream<OperationCase> all() {
        return Stream.of(
                new OperationCase("GET /capacity/api/v1/forgotten", STAFF, 200, request -> Map.of()),
                new OperationCase("GET " + EVENT + "/release-plan", STAFF, 200, request -> event()),
                new OperationCase("GET " + EVENT + "/refunds", STAFF, 200, request -> event()),
                new OperationCase("GET " + EVENT + "/settlement", STAFF, 200, request -> event()),
                new OperationCase("POST " + EVENT + "/releases", WRITERS, 200, request -> {
                    request.contentType("application/json").body("{}");
                    return event();
                }),
                refund("claim", WRITERS, "{\"reference\": \"order 1\"}"),
                refund("receipts", WRITERS, "{\"amount\": %s, \"reference\": \"transfer 1\"}".formatted(ONE_YUAN)),
                refund("write-offs", DECIDERS, "{\"amount\": %s, \"reason\": \"voucher\"}".formatted(ONE_YUAN)),
                refund("expectation", WRITERS, "{\"expected\": %s, \"reason\": \"invoice\"}".formatted(ONE_YUAN)));
    }

    private OperationCase refund(String what, Set<String> roles, String body) {
        return new OperationCase("POST " + REFUND + "/" + what, roles, 200, request -> {
            request.header("If-Match", "*").contentType("application/json").body(body);
            String event = neighbours.event();
            return Map.of("eventKey", event, "refundId", SampleRefund.of(neighbours, event));
        });
    }

    private Map<String, ?> event() {
        String event = neighbours.event();
        SampleTraffic.flat(neighbours, event);
        return Map.of("eventKey", event);
    }
}
