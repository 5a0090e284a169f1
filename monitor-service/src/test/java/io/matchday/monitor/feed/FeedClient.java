package io.matchday.monitor.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.platform.identity.SuiteSecrets;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who follows an event over one connection. */
final class FeedClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration SOON = Duration.ofSeconds(30);

    private final InputStream stream;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private volatile Optional<String> lastId;
    private final Thread reader = new Thread(this::read, "feed-client");

    private FeedClient(InputStream stream, Optional<String> lastId) {
        this.stream = stream;
        this.lastId = lastId;
        reader.setDaemon(true);
        reader.start();
    }

    static FeedClient open(String event, String role, Optional<String> lastId) {
        HttpResponse<InputStream> response = send(event, "", role, lastId);
        if (response.statusCode() != 200) {
            throw new IllegalStateException("Answered " + response.statusCode());
        }
        return new FeedClient(response.body(), lastId);
    }

    static HttpResponse<InputStream> send(String event, String query, String role, Optional<String> lastId) {
        try {
            SuiteSecrets secrets =
                    new SuiteSecrets(Path.of(ConfigProvider.getConfig().getValue("matchday.home", String.class)));
            String pair = role + ":" + secrets.passwords().get(role);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port
                            + "/monitor/api/v1/events/" + event + "/feed" + query))
                    .header("Accept", "text/event-stream")
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
            lastId.ifPresent(id -> request.header("Last-Event-ID", id));
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    List<String> comments() {
        return List.copyOf(comments);
    }

    Optional<String> lastId() {
        return lastId;
    }

    FeedClient await(String event) {
        return await(event, data -> true);
    }

    FeedClient await(String event, Predicate<JsonNode> data) {
        Awaitility.await("a message '" + event + "'").atMost(SOON).until(() -> messages.stream()
                .anyMatch(message -> message.event().equals(event) && data.test(message.data())));
        return this;
    }

    void awaitEnd() {
        Awaitility.await("the end").atMost(SOON).until(() -> !reader.isAlive());
    }

    /** Hangs up; what came until then stays. */
    @Override
    public void close() {
        try {
            stream.close();
            reader.join();
        } catch (IOException alreadyOver) {
            throw new UncheckedIOException(alreadyOver);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            String id = null;
            String event = null;
            String data = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":")) {
                    comments.add(line);
                } else if (line.startsWith("id: ")) {
                    id = line.substring("id: ".length());
                } else if (line.startsWith("event: ")) {
                    event = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    data = line.substring("data: ".length());
                } else if (line.isEmpty() && data != null) {
                    messages.add(new Message(Optional.ofNullable(id), event, JSON.readTree(data)));
                    lastId = Optional.ofNullable(id).or(() -> lastId);
                    id = null;
                    data = null;
                }
            }
        } catch (IOException hungUp) {
            // Either side may.
        }
    }

    /** One message. */
    record Message(Optional<String> id, String event, JsonNode data) {}
}
