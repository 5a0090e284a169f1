package io.matchday.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WebhookReceiverTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void findsTheNotificationOfTheIncident() throws Exception {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            assertThat(post(receiver, "not json")).isEqualTo(400);
            assertThat(post(receiver, "{\"kind\":\"incident-opened\",\"incidentId\":\"7\"}"))
                    .isEqualTo(204);

            assertThat(receiver.await("incident-opened", "7", SHORT)).isPresent();
            assertThat(receiver.await("incident-resolved", "7", SHORT)).isEmpty();
            assertThat(receiver.await("incident-opened", "8", SHORT)).isEmpty();
        }
    }

    private static int post(WebhookReceiver receiver, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(receiver.address()))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
