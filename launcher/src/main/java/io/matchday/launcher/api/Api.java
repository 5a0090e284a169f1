package io.matchday.launcher.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.SuiteService;
import io.matchday.launcher.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The services' API as one sign-in sees it. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int UNAVAILABLE = 503;

    private final Function<SuiteService, String> addresses;
    private final String authorization;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** The suite of this machine. */
    public Api(Settings settings, String name, String password) {
        this(service -> service.url(settings), name, password);
    }

    /** A suite that may run elsewhere; each service's address ends with its root path. */
    public Api(Function<SuiteService, String> addresses, String name, String password) {
        this.addresses = addresses;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public Answer get(SuiteService service, String path) {
        return send(request(service, path).header("Accept", "application/json").GET());
    }

    /** Reads what is meant for people's eyes. */
    public Answer getText(SuiteService service, String path, String mediaType) {
        return send(request(service, path).header("Accept", mediaType).GET());
    }

    /** Posts once: the key lets the service recognise a repetition. */
    public Answer post(SuiteService service, String path, Object body) {
        return send(request(service, path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json(body))));
    }

    /** Sends a document that is not JSON. */
    public Answer postText(SuiteService service, String path, String mediaType, String text) {
        return send(request(service, path)
                .header("Accept", "application/json")
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(text)));
    }

    /** Takes something to its next state, whichever version of it there is, and says what belongs to that. */
    public Answer advance(SuiteService service, String path, Object body) {
        return send(request(service, path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString(json(body))));
    }

    /** Takes something to its next state, whichever version of it there is. */
    public Answer advance(SuiteService service, String path) {
        return send(request(service, path)
                .header("Accept", "application/json")
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Changes some of what is there, whichever version it has. */
    public Answer patch(SuiteService service, String path, Object body) {
        return send(request(service, path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(json(body))));
    }

    /** The whole address, for people. */
    public String address(SuiteService service, String path) {
        return addresses.apply(service) + "/api/v1" + path;
    }

    private HttpRequest.Builder request(SuiteService service, String path) {
        return HttpRequest.newBuilder(URI.create(address(service, path)))
                .timeout(PATIENCE)
                .header("Authorization", authorization);
    }

    /** On a machine that is busy a service may not reach another in time, and says so: then it is asked again. */
    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        AtomicReference<Answer> answer = new AtomicReference<>();
        Waiting.until(
                () -> {
                    answer.set(once(request));
                    return answer.get().status() != UNAVAILABLE;
                },
                PATIENCE,
                PAUSE);
        return answer.get();
    }

    private Answer once(HttpRequest request) {
        String told = request.method() + " " + request.uri();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(told, response.statusCode(), Answer.json(response.body()), response.body());
        } catch (IOException failed) {
            throw new Trouble("The suite did not answer %s: %s.".formatted(told, failed), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting for " + told + ".", interrupted);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException ours) {
            throw new IllegalArgumentException("The demo sends what Jackson writes", ours);
        }
    }
}
