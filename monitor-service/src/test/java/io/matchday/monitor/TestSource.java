package io.matchday.monitor;

import static io.restassured.RestAssured.given;

import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** A log source made for one test. */
public record TestSource(String key, String token) {

    public static TestSource nginx() {
        return of("NGINX_COMBINED_VHOST", "null");
    }

    public static TestSource of(String format, String mapping) {
        String key = "source-" + UUID.randomUUID();
        String token = SignIns.as(Roles.ENGINEER)
                .filter(Contract.of("monitor-service"))
                .contentType("application/json")
                .body("{\"key\":\"%s\",\"format\":\"%s\",\"options\":{\"mapping\":%s}}".formatted(key, format, mapping))
                .post("/api/v1/sources")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        return new TestSource(key, token);
    }

    /** Made of a request as it is. */
    public static TestSource made(String request) {
        var created = SignIns.as(Roles.ENGINEER)
                .filter(Contract.of("monitor-service"))
                .contentType("application/json")
                .body(request)
                .post("/api/v1/sources")
                .then()
                .statusCode(201)
                .extract();
        return new TestSource(created.path("key"), created.path("token"));
    }

    public ValidatableResponse send(String body) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("text/plain")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/monitor/ingest/" + key)
                .then();
    }

    public ValidatableResponse sendGzip(byte[] compressed) {
        return sendPacked("gzip", compressed);
    }

    public ValidatableResponse sendPacked(String coding, byte[] compressed) {
        return given().header("Authorization", "Bearer " + token)
                .header("Content-Encoding", coding)
                .contentType("application/octet-stream")
                .body(compressed)
                .post("/monitor/ingest/" + key)
                .then();
    }

    public static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
