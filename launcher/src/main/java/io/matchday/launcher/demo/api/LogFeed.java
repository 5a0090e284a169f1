package io.matchday.launcher.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.launcher.console.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

/** One log source: pushes batches as a CDN's log delivery does, again when the monitor asks for it. */
public final class LogFeed {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 5;
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final URI address;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** Pushes to the given address with the source's token. */
    public LogFeed(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Sends a batch; how many of its lines were counted. A batch whose first answer got lost is counted already. */
    public int push(byte[] lines) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/plain")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(gzip(lines)))
                .build();
        String last = "";
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() == OK) {
                    return counted(response.body(), tried > 0);
                }
                last = response.statusCode() + " " + response.body();
                if (response.statusCode() != UNAVAILABLE) {
                    break;
                }
            } catch (IOException lost) {
                last = lost.toString();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new Trouble("Interrupted while pushing logs.", interrupted);
            }
        }
        throw new Trouble("The monitor did not take a batch of logs at %s: %s.".formatted(address, last));
    }

    private int counted(String answer, boolean repeated) throws IOException {
        JsonNode counts = JSON.readTree(answer);
        if (counts.path("rejected").asInt() > 0) {
            throw new Trouble("The monitor rejected %d lines at %s."
                    .formatted(counts.path("rejected").asInt(), address));
        }
        return counts.path("accepted").asInt()
                + (repeated ? counts.path("duplicate").asInt() : 0);
    }

    private static byte[] gzip(byte[] lines) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines);
        } catch (IOException inMemory) {
            throw new IllegalStateException("Packing in memory does not fail", inMemory);
        }
        return packed.toByteArray();
    }
}
