package io.matchday.capacity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Many requests of an engineer at once, through a client that costs little. */
public final class Burst {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String authorization = "Basic " + basic();

    public HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/capacity/api/v1" + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What comes of work done by many threads, by each so many times. */
    public static <T> List<T> of(int threads, int times, Supplier<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<List<T>>> running = IntStream.range(0, threads)
                    .mapToObj(thread -> CompletableFuture.supplyAsync(
                            () -> Stream.generate(work).limit(times).toList(), pool))
                    .toList();
            return running.stream().flatMap(one -> one.join().stream()).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static String basic() {
        Path home = Path.of(ConfigProvider.getConfig().getValue("matchday.home", String.class));
        try {
            String password = new SuiteSecrets(home).passwords().get(Roles.ENGINEER);
            return Base64.getEncoder().encodeToString((Roles.ENGINEER + ":" + password).getBytes(UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
