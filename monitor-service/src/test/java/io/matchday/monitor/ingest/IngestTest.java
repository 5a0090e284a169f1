package io.matchday.monitor.ingest;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.airlift.compress.zstd.ZstdOutputStream;
import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.monitor.TestSource;
import io.matchday.monitor.delivery.Challenge;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
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
        given().body("x")
                .post("/monitor/ingest/no-such-source")
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
    void everyContentCodingIsTaken() throws IOException {
        TestSource source = TestSource.nginx();
        ByteArrayOutputStream zstd = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(zstd)) {
            out.write(
                    new LogLines(LogLines.freshDomain()).add(AT, 200, 3).text().getBytes(UTF_8));
        }
        source.sendPacked("zstd", zstd.toByteArray()).statusCode(200).body("accepted", equalTo(3));
        ByteArrayOutputStream deflate = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflate)) {
            out.write(
                    new LogLines(LogLines.freshDomain()).add(AT, 200, 4).text().getBytes(UTF_8));
        }
        source.sendPacked("deflate", deflate.toByteArray()).statusCode(200).body("accepted", equalTo(4));
    }

    @Test
    void aSenderThatTakesTooLongIsGivenUp() throws IOException {
        TestSource source = TestSource.nginx();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            String head = "POST /monitor/ingest/%s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n"
                            .formatted(source.key(), source.token())
                    + "Content-Length: 100\r\n\r\nsome";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("\"too-slow\"");
        }
    }

    @Test
    void firehoseBodiesAreKnownByTheirId() {
        TestSource source =
                TestSource.made("{\"key\":\"fh-%s\",\"format\":\"NGINX_COMBINED_VHOST\",\"delivery\":\"FIREHOSE\"}"
                        .formatted(UUID.randomUUID()));
        String lines = new LogLines(LogLines.freshDomain()).add(AT, 200, 5).text();
        String id = UUID.randomUUID().toString();
        firehose(source, id, lines).statusCode(200).body("requestId", equalTo(id));
        firehose(source, id, lines + "another try, packed another way").statusCode(200);
        firehose(source, UUID.randomUUID().toString(), lines).statusCode(200);
        firehose(new TestSource(source.key(), "wrong"), id, lines)
                .statusCode(401)
                .body("errorMessage", containsString("does not show"));
        SignIns.as(Roles.VIEWER)
                .get("/api/v1/sources/" + source.key())
                .then()
                .body("accepted", equalTo(10), "duplicate", equalTo(6));
    }

    private static ValidatableResponse firehose(TestSource source, String id, String lines) {
        String data = Base64.getEncoder().encodeToString(lines.getBytes(UTF_8));
        return given().header("X-Amz-Firehose-Access-Key", source.token())
                .header("X-Amz-Firehose-Request-Id", id)
                .contentType("application/json")
                .body("{\"requestId\":\"%s\",\"records\":[{\"data\":\"%s\"}]}".formatted(id, data))
                .post("/monitor/ingest/" + source.key())
                .then();
    }

    @Test
    void fastlyIsAnsweredWithTheServicesThatMayLog() {
        String id = "service-" + UUID.randomUUID();
        TestSource.made("{\"key\":\"fa-%s\",\"format\":\"NGINX_COMBINED_VHOST\",\"fastlyServiceIds\":[\"%s\"]}"
                .formatted(UUID.randomUUID(), id));
        String lines = given().get("/.well-known/fastly/logging/challenge")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .extract()
                .asString();
        assertThat(lines.lines()).contains(Challenge.fastly(List.of(id)).strip());
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
