package io.matchday.capacity;

import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Pools and reservations made through the API, every exchange checked against the contract. */
public final class SamplePool {
    private SamplePool() {}

    public static RequestSpecification as(String role) {
        return SignIns.as(role).filter(Contract.of("capacity-service")).contentType("application/json");
    }

    public static String freshKey() {
        return "pool-" + UUID.randomUUID();
    }

    public static String body(String key, String product, String unit, long total) {
        return """
                {"key": "%s", "product": "%s", "region": "cn-east", "unit": "%s", "total": %d}
                """
                .formatted(key, product, unit, total);
    }

    /** Key of a pool of machines that has just been stored; it has no part in any headroom. */
    public static String stored(long total) {
        return stored("ECS", "INSTANCES", total);
    }

    public static String stored(String product, String unit, long total) {
        String key = freshKey();
        as(Roles.ENGINEER)
                .body(body(key, product, unit, total))
                .post("/api/v1/pools")
                .then()
                .statusCode(201);
        return key;
    }

    /** Tries to hold a part of a pool. */
    public static ValidatableResponse hold(String eventKey, String pool, long amount) {
        return as(Roles.ENGINEER)
                .body("{\"pool\": \"%s\", \"amount\": %d}".formatted(pool, amount))
                .post("/api/v1/events/{eventKey}/reservations", eventKey)
                .then();
    }

    /** Id of a reservation that has just been made. */
    public static long held(String eventKey, String pool, long amount) {
        return hold(eventKey, pool, amount).statusCode(201).extract().jsonPath().getLong("id");
    }

    public static ValidatableResponse release(String eventKey, long reservation) {
        return as(Roles.ENGINEER)
                .post("/api/v1/events/{eventKey}/reservations/{reservationId}/release", eventKey, reservation)
                .then();
    }

    /** The pool as it is now. */
    public static ValidatableResponse read(String pool) {
        return as(Roles.VIEWER).get("/api/v1/pools/{poolKey}", pool).then().statusCode(200);
    }
}
