package io.matchday.capacity.provider;

import static io.matchday.platform.identity.Roles.ADMIN;
import static io.matchday.platform.identity.Roles.COMMANDER;
import static io.matchday.platform.identity.Roles.ENGINEER;
import static io.matchday.platform.identity.Roles.LIAISON;
import static io.matchday.platform.identity.Roles.SERVICE;
import static io.matchday.platform.identity.Roles.VIEWER;

import io.matchday.capacity.SamplePool;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who is let in to the operations on providers and orders. */
public final class ProviderCases {
    private static final String PROVIDERS = "/capacity/api/v1/providers";
    private static final String ORDERS = "/capacity/api/v1/orders";
    private static final Set<String> STAFF = Set.of(VIEWER, ENGINEER, LIAISON, COMMANDER, ADMIN, SERVICE);
    private static final Set<String> WRITERS = Set.of(ENGINEER, COMMANDER, ADMIN);

    private ProviderCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase("GET " + PROVIDERS, STAFF, 200, request -> Map.of()),
                new OperationCase("POST " + PROVIDERS, WRITERS, 201, request -> {
                    request.contentType("application/json")
                            .body(SampleProvider.manual(SampleProvider.freshKey(), SamplePool.stored(10)));
                    return Map.of();
                }),
                new OperationCase("GET " + PROVIDERS + "/{providerKey}", STAFF, 200, request -> provider()),
                new OperationCase("PATCH " + PROVIDERS + "/{providerKey}", WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"name\": \"Another name\"}");
                    return provider();
                }),
                new OperationCase("DELETE " + PROVIDERS + "/{providerKey}", WRITERS, 204, request -> {
                    request.header("If-Match", "*");
                    return provider();
                }),
                new OperationCase("POST " + PROVIDERS + "/{providerKey}/readings", WRITERS, 200, request -> provider()),
                new OperationCase("GET " + ORDERS, STAFF, 200, request -> Map.of()),
                new OperationCase("GET " + ORDERS + "/{orderId}", STAFF, 200, request -> order()),
                new OperationCase("POST " + ORDERS + "/{orderId}/answers", WRITERS, 200, request -> {
                    request.contentType("application/json")
                            .header("If-Match", "*")
                            .body("{\"outcome\": \"ACCEPTED\", \"granted\": 3}");
                    return order();
                }));
    }

    private static Map<String, ?> provider() {
        return Map.of("providerKey", SampleProvider.storedManual(SamplePool.stored(10)));
    }

    private static Map<String, ?> order() {
        String pool = SamplePool.stored(10);
        SampleProvider.storedManual(pool);
        UUID id = SampleOrder.placed(pool, 5);
        return Map.of("orderId", id.toString());
    }
}
