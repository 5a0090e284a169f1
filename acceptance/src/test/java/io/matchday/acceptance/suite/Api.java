package io.matchday.acceptance.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** Requests to the suite, as a client of its API makes them. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final UnaryOperator<String> url;
    private final Optional<String> signIn;

    Api(UnaryOperator<String> url, Optional<String> signIn) {
        this.url = url;
        this.signIn = signIn;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Reads an answer line by line, as long as it lasts; a connection of its own for each. */
    CompletableFuture<HttpResponse<Void>> follow(
            String path, Optional<String> lastEventId, Flow.Subscriber<String> lines) {
        HttpRequest.Builder request =
                request(path).version(HttpClient.Version.HTTP_1_1).header("Accept", "text/event-stream");
        lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
        return HTTP.sendAsync(request.GET().build(), HttpResponse.BodyHandlers.fromLineSubscriber(lines));
    }

    Answer post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Posts to what others may change as well, whatever its version. */
    Answer change(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Delivers a log batch the way a CDN does: gzip, with the source's token. */
    Answer deliver(String source, String token, String lines) {
        return send(delivery(source, token)
                .header("Content-Encoding", "gzip")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofByteArray(gzip(lines))));
    }

    /** The same as it is, which weighs more on its way. */
    Answer deliverPlain(String source, String token, String lines) {
        return send(delivery(source, token)
                .timeout(Duration.ofMinutes(1))
                .POST(HttpRequest.BodyPublishers.ofString(lines)));
    }

    private HttpRequest.Builder delivery(String source, String token) {
        return HttpRequest.newBuilder(URI.create(url.apply("/monitor/ingest/" + source)))
                .header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url.apply(path))).timeout(Duration.ofSeconds(30));
        signIn.ifPresent(pair ->
                request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8))));
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What came back. */
    record Answer(int status, HttpHeaders headers, String body) {

        String contentType() {
            return headers.firstValue("Content-Type").orElse("");
        }

        Optional<String> retryAfter() {
            return headers.firstValue("Retry-After");
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException notJson) {
                throw new UncheckedIOException("Not JSON: " + body, notJson);
            }
        }
    }
}
