package io.matchday.monitor.source;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.monitor.TestSource;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class SourceApiTest {

    private static final Instant AT = Instant.parse("2026-10-31T12:00:00Z");

    private static RequestSpecification engineer() {
        return SignIns.as(Roles.ENGINEER).filter(Contract.of("monitor-service")).contentType("application/json");
    }

    private static ValidatableResponse read(TestSource source) {
        return engineer().get("/api/v1/sources/" + source.key()).then().statusCode(200);
    }

    private static ValidatableResponse change(TestSource source, String body) {
        return engineer()
                .header("If-Match", "*")
                .body(body)
                .patch("/api/v1/sources/" + source.key())
                .then();
    }

    private static String lines() {
        return new LogLines(LogLines.freshDomain()).add(AT, 200, 1).text();
    }

    @Test
    void aRotatedTokenGivesTheFormerOneTime() {
        TestSource source = TestSource.nginx();
        TestSource rotated = rotate(source, "{\"grace\":\"PT10M\"}");
        rotated.send(lines()).statusCode(200);
        source.send(lines()).statusCode(200);
        read(source).body("formerTokenUntil", notNullValue());
        TestSource again = rotate(source, "{\"grace\":\"PT0S\"}");
        again.send(lines()).statusCode(200);
        rotated.send(lines()).statusCode(401);
        source.send(lines()).statusCode(401);
    }

    private static TestSource rotate(TestSource source, String wish) {
        String token = engineer()
                .body(wish)
                .post("/api/v1/sources/" + source.key() + "/tokens")
                .then()
                .statusCode(201)
                .body("token", startsWith("mds_"))
                .extract()
                .path("token");
        return new TestSource(source.key(), token);
    }

    @Test
    void aRevokedSourceIsShutOutUntilItGetsAnotherToken() {
        TestSource source = TestSource.nginx();
        source.send(lines()).statusCode(200);
        String tag = engineer().get("/api/v1/sources/" + source.key()).header("ETag");
        engineer()
                .header("If-Match", tag)
                .post("/api/v1/sources/" + source.key() + "/revocation")
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue());
        source.send(lines()).statusCode(401).body("code", equalTo("unauthenticated"));
        TestSource revived = rotate(source, "{}");
        revived.send(lines()).statusCode(200);
        source.send(lines()).statusCode(401);
        read(source).body("revokedAt", nullValue());
    }

    @Test
    void aPausedSourceIsSentAwayAndToldWhenToComeAgain() {
        TestSource source = TestSource.nginx();
        change(source, "{\"paused\":true}").statusCode(200).body("paused", equalTo(true));
        source.send(lines()).statusCode(503).header("Retry-After", "30").body("code", equalTo("source-paused"));
        change(source, "{\"paused\":false}").statusCode(200);
        source.send(lines()).statusCode(200);
    }

    @Test
    void aChangeNamesTheVersionItIsMadeTo() {
        TestSource source = TestSource.nginx();
        change(source, "{\"name\":\"Edge\"}").statusCode(200).body("name", equalTo("Edge"));
        engineer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Other\"}")
                .patch("/api/v1/sources/" + source.key())
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .body("{}")
                .patch("/api/v1/sources/" + source.key())
                .then()
                .statusCode(428);
    }

    @Test
    void lateLinesAreCountedAsLateAlone() {
        String domain = LogLines.freshDomain();
        TestSource source =
                TestSource.made("{\"key\":\"late-%s\",\"format\":\"NGINX_COMBINED_VHOST\",\"allowedLateness\":\"PT1H\"}"
                        .formatted(UUID.randomUUID()));
        source.send(new LogLines(domain).add(AT, 200, 3).text()).statusCode(200).body("accepted", equalTo(3));
        String later = new LogLines(domain)
                .add(AT.minusSeconds(3_599), 200, 2)
                .add(AT.minusSeconds(3_601), 200, 4)
                .text();
        source.send(later).statusCode(200).body("accepted", equalTo(2), "late", equalTo(4), "rejected", equalTo(0));
        source.send(later).statusCode(200).body("accepted", equalTo(0), "late", equalTo(0), "duplicate", equalTo(6));
        read(source)
                .body("late", equalTo(4), "accepted", equalTo(5), "duplicate", equalTo(6))
                .body("newestAt", equalTo("2026-10-31T12:00:00Z"), "lagSeconds", notNullValue());
    }

    @Test
    void anOptionThatTheFormatHasNoUseForIsRefused() {
        refused(
                "{\"key\":\"x-y\",\"format\":\"CLOUDFRONT_STANDARD\",\"options\":{\"pattern\":\"$host\"}}",
                "options.pattern");
        refused("{\"key\":\"x-y\",\"format\":\"NDJSON\"}", "options.mapping");
        refused(
                "{\"key\":\"x-y\",\"format\":\"NGINX_COMBINED_VHOST\",\"options\":{\"domain\":\"no host\"}}",
                "options.domain");
        refused("{\"key\":\"x-y\",\"format\":\"NGINX_COMBINED_VHOST\",\"senders\":[\"10.0.0.0/8\"]}", "senders");
        refused(
                "{\"key\":\"x-y\",\"format\":\"NGINX_COMBINED_VHOST\",\"delivery\":\"SENDER_CALLBACK\",\"senders\":[\"here\"]}",
                "senders");
        refused(
                "{\"key\":\"x-y\",\"format\":\"NGINX_COMBINED_VHOST\",\"allowedLateness\":\"P401D\"}",
                "allowedLateness");
    }

    private static void refused(String request, String field) {
        SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .body(request)
                .post("/api/v1/sources")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"), "field", equalTo(field));
    }

    @Test
    void aTrialShowsHowLinesWouldBeReadAndKeepsNothing() {
        String line = new LogLines("Trial.Example:443")
                .add(AT.truncatedTo(ChronoUnit.SECONDS), 502, 1)
                .text();
        engineer()
                .body("{\"sample\":\"" + line.replace("\"", "\\\"").replace("\n", "\\n") + "\"}")
                .post("/api/v1/source-trials")
                .then()
                .statusCode(200)
                .body("attempts[0].format", equalTo("NGINX_COMBINED_VHOST"))
                .body("attempts[0].accepted", equalTo(1))
                .body("attempts[0].lines[0].domain", equalTo("trial.example"))
                .body("attempts[0].lines[0].status", equalTo(502))
                .body("attempts[0].lines[0].time", equalTo("2026-10-31T12:00:00Z"))
                .body("attempts[0].lines[0].tellsClient", equalTo(true))
                .body("attempts.toString()", not(containsString("203.0.113")));
        engineer()
                .body(
                        "{\"format\":\"NDJSON\",\"options\":{\"mapping\":{\"time\":\"t\",\"domain\":\"h\",\"status\":\"s\"}},"
                                + "\"sample\":\"{\\\"t\\\":1,\\\"h\\\":\\\"e.com\\\"}\"}")
                .post("/api/v1/source-trials")
                .then()
                .statusCode(200)
                .body("attempts[0].rejected", equalTo(1))
                .body("attempts[0].rejections[0].reason", equalTo("s: missing"));
    }
}
