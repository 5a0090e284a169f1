package io.matchday.capacity.provider;

import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.restassured.response.ValidatableResponse;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Providers made through the API, every exchange checked against the contract. */
public final class SampleProvider {
    private SampleProvider() {}

    public static String freshKey() {
        return "provider-" + UUID.randomUUID();
    }

    public static String manual(String key, String pool) {
        return body(key, "{\"manual\": {\"contact\": \"Ops desk\"}}", "{\"pool\": \"%s\"}".formatted(pool));
    }

    /** Key of a provider that people ask for more of a pool. */
    public static String storedManual(String pool) {
        return stored(manual(freshKey(), pool));
    }

    static String http(String url) {
        return "{\"http\": {\"baseUrl\": \"%s\", \"credential\": \"stand-in\"}}".formatted(url);
    }

    static String alibaba(String url) {
        return """
                {"alibaba": {"region": "cn-hangzhou", "credential": "stand-in",
                 "endpoints": {"ecs": "%1$s", "ens": "%1$s", "cdn": "%1$s", "quotas": "%1$s"}}}
                """
                .formatted(url);
    }

    static String reading(String figure, String from, String multiplyBy) {
        return "{\"figure\": \"%s\", \"from\": %s, \"multiplyBy\": %s}".formatted(figure, from, multiplyBy);
    }

    static String httpOrders(String pool) {
        return """
                {"pool": "%s", "order": {"http": {"path": "/v1/orders", "item": "east", "unit": "Gbit/s"}, "multiplyBy": 10}}
                """
                .formatted(pool);
    }

    static String quotaOrders(String pool) {
        return """
                {"pool": "%1$s", "order": {"quotaCentre": {"productCode": "ecs", "quotaActionCode": "q_%1$s"}, "multiplyBy": 1}}
                """
                .formatted(pool);
    }

    static String body(String key, String settings, String... bindings) {
        return """
                {"key": "%s", "name": "A provider", "settings": %s, "bindings": [%s]}
                """
                .formatted(key, settings, String.join(",", bindings));
    }

    static String body(String settings, Collection<String> bindings) {
        return body(freshKey(), settings, bindings.stream().collect(Collectors.joining(",")));
    }

    public static String stored(String body) {
        return post(body).statusCode(201).extract().path("key");
    }

    static ValidatableResponse post(String body) {
        return SamplePool.as(Roles.ENGINEER)
                .body(body)
                .post("/api/v1/providers")
                .then();
    }

    static ValidatableResponse get(String key) {
        return SamplePool.as(Roles.VIEWER)
                .get("/api/v1/providers/{key}", key)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse readNow(String key) {
        return SamplePool.as(Roles.ENGINEER)
                .post("/api/v1/providers/{key}/readings", key)
                .then()
                .statusCode(200);
    }
}
