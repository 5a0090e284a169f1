package io.matchday.intake;

import static io.matchday.testkit.identity.SignIns.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.platform.identity.Roles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What every service does at its edge, shown on this one. */
@QuarkusTest
class EdgeTest {

    @Test
    void withoutIdentityNothingIsShownNotEvenWhatExists() {
        for (String path : new String[] {
            "/intake/api/v1/events", "/intake/api/v1/nothing", "/intake", "/", "/elsewhere", "/q/openapi", "/q/metrics"
        }) {
            problem(RestAssured.given().get(path), 401, "unauthenticated");
        }
        problem(
                RestAssured.given().auth().preemptive().basic("admin", "wrong").get("/intake/api/v1/events"),
                401,
                "unauthenticated");
        problem(
                RestAssured.given().header("Authorization", "Bearer x.y.z").get("/intake/api/v1/events"),
                401,
                "unauthenticated");
    }

    @Test
    void errorsOfTheEdgeAreProblemsToo() {
        problem(as(Roles.VIEWER).get("/api/v1/nothing"), 404, "not-found");
        problem(as(Roles.VIEWER).basePath("/").get("/elsewhere"), 404, "not-found");
        problem(as(Roles.VIEWER).delete("/api/v1/events"), 405, "method-not-allowed");
        problem(as(Roles.VIEWER).accept("image/png").get("/api/v1/events"), 406, "not-acceptable");
        problem(
                as(Roles.ENGINEER).contentType("text/plain").body("x").post("/api/v1/events"),
                415,
                "unsupported-media-type");
        problem(as(Roles.VIEWER).get("/api/v1/events?limit=0"), 400, "invalid-field");
        problem(as(Roles.VIEWER).get("/api/v1/events?limit=many"), 400, "invalid-field");
        problem(as(Roles.VIEWER).get("/api/v1/events?phase=SOON"), 400, "invalid-field");
    }

    @Test
    void noPageOfAnotherSiteChangesAnything() {
        String body = SampleEvent.body(SampleEvent.freshKey());
        for (Map.Entry<String, String> header : Map.of(
                        "Sec-Fetch-Site", "cross-site", "sec-fetch-site", "same-site", "Origin", "https://evil.example")
                .entrySet()) {
            problem(
                    as(Roles.ENGINEER)
                            .contentType("application/json")
                            .header(header.getKey(), header.getValue())
                            .body(body)
                            .post("/api/v1/events"),
                    403,
                    "foreign-site");
        }
        problem(
                RestAssured.given().header("Origin", "https://evil.example").delete("/intake/api/v1/events/x"),
                403,
                "foreign-site");
        as(Roles.VIEWER)
                .header("Sec-Fetch-Site", "cross-site")
                .get("/api/v1/events")
                .then()
                .statusCode(200);
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("Origin", RestAssured.baseURI + ":" + RestAssured.port)
                .body(body)
                .post("/api/v1/events")
                .then()
                .statusCode(201);
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        String large = "{\"key\":\"" + "x".repeat(1 << 20) + "\"}";
        problem(
                as(Roles.ENGINEER).contentType("application/json").body(large).post("/api/v1/events"),
                413,
                "body-too-large");
    }

    @Test
    void healthAndMetricsAreOnThePortOfTheirOwn() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
        for (String path : new String[] {"/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics"}) {
            RestAssured.given().basePath("/").port(port).get(path).then().statusCode(200);
        }
    }

    private static void problem(Response response, int status, String code) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("instance", nullValue())
                .body(not(containsString("Exception")))
                .body(not(containsString("io.quarkus")));
    }
}
