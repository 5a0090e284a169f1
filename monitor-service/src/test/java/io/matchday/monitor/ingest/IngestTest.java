package io.matchday.monitor.ingest;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.monitor.TestSource;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class IngestTest {

    private static final Instant AT = Instant.parse("2026-10-31T12:00:00Z");

    private static final String CURLS_DEFAULT = "application/x-www-form-urlencoded";

    IntakeStub intake;

    @Test
    void onlyTheSourcesOwnTokenOpensIt() {
        TestSource source = TestSource.nginx();
        TestSource other = TestSource.nginx();
        given().body("x")
                .post("/monitor/ingest/" + source.key())
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
        SignIns.as(Roles.ADMIN).body("x").post("/ingest/" + source.key()).then().statusCode(401);
        new TestSource(source.key(), other.token()).send("x").statusCode(401);
        new TestSource("no-such-source", other.token())
                .send("x")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void aBodyThatCannotBeReadIsRefusedAsAWhole() {
        TestSource source = TestSource.nginx();
        byte[] whole = TestSource.gzip(new LogLines("e.com").add(AT, 200, 100).text());
        source.sendGzip(Arrays.copyOf(whole, whole.length / 2))
                .statusCode(400)
                .body("code", equalTo("malformed-body"), "detail", not(containsString("Exception")));
        source.sendGzip("plain".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(400)
                .body("code", equalTo("malformed-body"));
        given().header("Authorization", "Bearer " + source.token())
                .header("Content-Encoding", "br")
                .body("x")
                .post("/monitor/ingest/" + source.key())
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
        source.sendGzip(TestSource.gzip("x".repeat((8 << 20) + 1)))
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        source.send("x".repeat((2 << 20) + 1)).statusCode(413).body("code", equalTo("body-too-large"));
    }

    @Test
    void aBodySentInChunksIsMeasuredAsItComes() {
        TestSource source = TestSource.nginx();
        given().header("Authorization", "Bearer " + source.token())
                .body(new java.io.ByteArrayInputStream(new byte[(2 << 20) + 1]))
                .post("/monitor/ingest/" + source.key())
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void theApiTakesNoBodyOfThatSize() {
        SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .body("{\"key\":\"" + "x".repeat(1 << 20) + "\"}")
                .post("/api/v1/sources")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void anEmptyBodyHoldsNothing() {
        TestSource.nginx().send("").statusCode(200).body("accepted", equalTo(0), "rejected", equalTo(0));
    }

    @Test
    void whatTypeTheSenderClaimsIsNotAsked() {
        TestSource source = TestSource.nginx();
        given().config(config().encoderConfig(encoderConfig().encodeContentTypeAs(CURLS_DEFAULT, ContentType.TEXT)))
                .header("Authorization", "Bearer " + source.token())
                .contentType(CURLS_DEFAULT)
                .body(new LogLines("e.com").add(AT, 200, 2).text())
                .post("/monitor/ingest/" + source.key())
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2));
    }

    @Test
    void jsonLinesAreReadAsMapped() {
        TestSource source = TestSource.of("NDJSON", "{\"time\":\"t\",\"domain\":\"host\",\"status\":\"code\"}");
        source.send("{\"t\":1793448001,\"host\":\"e.com\",\"code\":200}\n{\"t\":1,\"host\":\"e.com\",\"code\":20}")
                .statusCode(200)
                .body("accepted", equalTo(1), "rejected", equalTo(1));
    }

    @Test
    void manyAtOnceSomeOfThemTwiceAreCountedExactlyOnce() {
        TestSource source = TestSource.nginx();
        String domain = LogLines.freshDomain();
        String event = intake.add(IntakeStub.Event.of(AT, domain));
        List<String> bodies = IntStream.range(0, 60)
                .mapToObj(i -> new LogLines(domain)
                        .add(AT.plusSeconds(i % 6 * 10L), 200, 20 + i)
                        .add(AT.plusSeconds(i % 6 * 10L), 404, 3)
                        .text())
                .toList();
        ExecutorService senders = Executors.newFixedThreadPool(12);
        List<CompletableFuture<Void>> sent = IntStream.range(0, 150)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> source.send(bodies.get(i % bodies.size())).statusCode(200), senders))
                .toList();
        sent.forEach(CompletableFuture::join);
        senders.shutdown();
        int lines = IntStream.range(0, 60).map(i -> 23 + i).sum();
        int again = IntStream.range(60, 150).map(i -> 23 + i % 60).sum();
        SignIns.as(Roles.VIEWER)
                .get("/api/v1/sources/" + source.key())
                .then()
                .body("accepted", equalTo(lines), "duplicate", equalTo(again));
        var live = SignIns.as(Roles.SERVICE)
                .filter(Contract.of("monitor-service"))
                .get("/api/v1/events/" + event + "/live")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(live.getInt("domains[0].requests")).isEqualTo(lines);
        assertThat(live.getInt("domains[0].errors")).isEqualTo(180);
        assertThat(live.getList("domains[0].slots.errorsByStatus.404")).containsOnly(30);
        assertThat(live.getLong("domains[0].slots[0].bitsPerSecond"))
                .isEqualTo(live.getLong("domains[0].slots[0].requests") * 800);
        intake.remove(event);
        intake.verify();
    }
}
