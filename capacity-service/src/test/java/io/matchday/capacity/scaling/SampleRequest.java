package io.matchday.capacity.scaling;

import static io.matchday.capacity.SamplePool.as;

import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;

/** Scale requests made and moved through the API, every exchange checked against the contract. */
public final class SampleRequest {
    public static final String ALL = "/api/v1/events/{eventKey}/scale-requests";
    public static final String ONE = ALL + "/{requestId}";

    private SampleRequest() {}

    /** Key of a pool at a provider, of which each unit costs so many CNY a day. */
    public static String pricedPool(long total, String perDay) {
        String key = SamplePool.freshKey();
        as(Roles.ENGINEER)
                .body(
                        """
                        {"key": "%s", "product": "ECS", "provider": "alibaba-cloud", "region": "cn-east",
                         "unit": "INSTANCES", "total": %d,
                         "price": {"amount": "%s", "currency": "CNY", "units": 1, "period": "DAY"}}
                        """
                                .formatted(key, total, perDay))
                .post("/api/v1/pools")
                .then()
                .statusCode(201);
        return key;
    }

    /** A body that asks for a window of two days that began half a day ago. */
    public static String body(String pool, long amount, String more) {
        Instant now = Instant.now();
        return """
                {"pool": "%s", "amount": %d, "from": "%s", "until": "%s", "purpose": "burst at kick-off"%s}
                """
                .formatted(pool, amount, now.minus(Duration.ofHours(12)), now.plus(Duration.ofHours(36)), more);
    }

    public static ValidatableResponse ask(String event, String body) {
        return as(Roles.ENGINEER).body(body).post(ALL, event).then();
    }

    /** Id of a draft for so much of the pool. */
    public static long drafted(String event, String pool, long amount) {
        return ask(event, body(pool, amount, ""))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    /** Takes a step, whatever version there is. */
    public static ValidatableResponse step(String role, String event, long id, String step, String body) {
        return as(role).header("If-Match", "*")
                .body(body)
                .post(ONE + "/" + step, event, id)
                .then();
    }

    /** Id of a request that was submitted and, by the commander, approved. */
    public static long submitted(String event, String pool, long amount) {
        long id = drafted(event, pool, amount);
        step(Roles.ENGINEER, event, id, "submission", "{}").statusCode(200);
        step(Roles.COMMANDER, event, id, "approvals", "{}").statusCode(200);
        return id;
    }

    /** Id of a request of which the provider granted so much, and that is being provisioned. */
    public static long provisioning(String event, String pool, long asked, long granted) {
        long id = submitted(event, pool, asked);
        step(Roles.ENGINEER, event, id, "grant", "{\"amount\": %d}".formatted(granted))
                .statusCode(200);
        step(Roles.ENGINEER, event, id, "provisioning", "{}").statusCode(200);
        return id;
    }

    /** Verifies by a probe of this role's. */
    public static ValidatableResponse probe(String role, String event, long id, long measured) {
        return step(
                role,
                event,
                id,
                "verifications",
                "{\"probe\": {\"measured\": %d, \"method\": \"load test\"}}".formatted(measured));
    }

    /** Id of a request whose stock is there. */
    public static long verified(String event, String pool, long amount) {
        long id = provisioning(event, pool, amount, amount);
        probe(Roles.COMMANDER, event, id, amount).statusCode(200);
        return id;
    }

    public static ValidatableResponse read(String role, String event, long id) {
        return as(role).get(ONE, event, id).then();
    }

    /** Writes a total into the pool's history, as somebody with this role. */
    public static void total(String role, String pool, long total) {
        as(role).header("If-Match", "*")
                .body("{\"total\": %d, \"source\": \"console of the provider\"}".formatted(total))
                .patch("/api/v1/pools/{poolKey}", pool)
                .then()
                .statusCode(200);
    }
}
