package io.matchday.capacity.demand;

import static io.matchday.capacity.SamplePool.as;

import io.matchday.platform.identity.Roles;
import io.matchday.testkit.identity.SignIns;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** Demands and corrections through the API, every exchange checked against the contract. */
final class SampleDemand {
    /** A line of each event that the neighbours make up. */
    static final String PLAY = "play-burst.CDN.cn-east.-.BITS_PER_SECOND";

    static final String STRUCK =
            """
            {"kind": "STRUCK", "reason": "Carried by another vendor"}
            """;

    private static final String CORRECTION = "/api/v1/events/{eventKey}/demand/corrections/{lineKey}";

    private SampleDemand() {}

    static String amounts(long p50, long p90) {
        return """
                {"kind": "AMOUNTS", "p50": %d, "p90": %d, "reason": "The customer called"}
                """
                .formatted(p50, p90);
    }

    static String added(String product, String unit, long amount) {
        return """
                {"kind": "ADDED", "p50": %3$d, "p90": %3$d, "reason": "Asked for by the customer",
                 "line": {"title": "Highlights of the evening", "product": "%1$s", "region": "cn-east",
                  "unit": "%2$s", "from": "2026-12-05T10:00:00Z", "until": "2026-12-06T10:00:00Z"}}
                """
                .formatted(product, unit, amount);
    }

    static ValidatableResponse demand(String event) {
        return as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/demand", event)
                .then()
                .statusCode(200);
    }

    static Response put(String event, String line, String body) {
        return as(Roles.ENGINEER).body(body).put(CORRECTION, event, line);
    }

    static Response put(String event, String line, String body, String ifMatch) {
        return as(Roles.ENGINEER).header("If-Match", ifMatch).body(body).put(CORRECTION, event, line);
    }

    /** ETag of a correction that has just been made. */
    static String made(String event, String line, String body) {
        return put(event, line, body).then().statusCode(201).extract().header("ETag");
    }

    static Response delete(String event, String line, String ifMatch) {
        return as(Roles.ENGINEER).header("If-Match", ifMatch).delete(CORRECTION, event, line);
    }

    static Response read(String event, String line) {
        return as(Roles.VIEWER).get(CORRECTION, event, line);
    }

    static ValidatableResponse history(String event, String line) {
        return as(Roles.VIEWER).get(CORRECTION + "/history", event, line).then().statusCode(200);
    }

    /** Puts a body in short notation that the contract itself may not allow. */
    static ValidatableResponse refused(String event, String line, String body) {
        return SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .body(written(body))
                .put(CORRECTION, event, line)
                .then();
    }

    private static String written(String body) {
        String line = "'line': {'title': 'x', 'product': 'OSS', 'region': 'cn-east', 'unit': 'BYTES',"
                + " 'from': '2026-12-05T10:00:00Z', 'until': '2026-12-06T10:00:00Z'}";
        return body.replaceAll("(kind|p50|p90):", "'$1':")
                .replaceAll(": ([A-Z]+)", ": '$1'")
                .replace("}", ", 'reason': 'x'}")
                .replace("LINE", line)
                .replace("ENDED", line.replace("12-06", "12-05"))
                .replace("BLANK, 'reason': 'x'", "'reason': ' '")
                .replace("LOWER", line.replace("OSS", "oss"))
                .replace('\'', '"');
    }
}
