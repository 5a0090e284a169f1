package io.matchday.benchmarks.latency;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HooksTest {

    @Test
    void keepsWhenEachFirstToldOfADomain() throws Exception {
        try (Hooks hooks = new Hooks()) {
            String opened = "{\"kind\":\"incident-opened\",\"domain\":\"a\",\"detectedAt\":\"2026-10-31T12:00:00.5Z\"}";
            post(hooks.url(Hooks.OURS), opened);
            Hooks.Told first = hooks.told(Hooks.OURS, "a").orElseThrow();
            post(hooks.url(Hooks.OURS), opened);
            post(hooks.url(Hooks.OURS), opened.replace("opened", "resolved").replace("\"a\"", "\"b\""));
            post(
                    hooks.url("tuned"),
                    "{\"alerts\":[{\"status\":\"resolved\",\"labels\":{\"domain\":\"a\"}},"
                            + "{\"status\":\"firing\",\"labels\":{\"domain\":\"b\"}}]}");

            assertThat(hooks.told(Hooks.OURS, "a")).contains(first);
            assertThat(first.detectedAt()).contains(Instant.parse("2026-10-31T12:00:00.5Z"));
            assertThat(hooks.told(Hooks.OURS, "b")).as("an end is no beginning").isEmpty();
            assertThat(hooks.told("tuned", "a")).isEmpty();
            assertThat(hooks.told("tuned", "b")).isPresent();
        }
    }

    private static void post(String url, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(204);
    }
}
