package io.matchday.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.process.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands for the chat tool of the team on duty: takes the suite's notifications. */
final class WebhookReceiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/on-duty";
    private static final int LARGEST = 256 << 10;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newSingleThreadExecutor();

    WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new Trouble("Cannot listen for notifications: " + failed.getMessage() + ".", failed);
        }
        server.createContext(PATH, this::take);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    /** The notification of this kind about the incident, if it comes in time. It may come more than once. */
    Optional<JsonNode> await(String kind, String incidentId, Duration within) {
        Waiting.until(() -> find(kind, incidentId).isPresent(), within, LOOK_EVERY);
        return find(kind, incidentId);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private Optional<JsonNode> find(String kind, String incidentId) {
        return received.stream()
                .filter(one -> one.path("kind").asText().equals(kind))
                .filter(one -> one.path("incidentId").asText().equals(incidentId))
                .findFirst();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(
                    kept(exchange.getRequestBody().readNBytes(LARGEST)) ? NO_CONTENT : BAD_REQUEST, -1);
        }
    }

    private boolean kept(byte[] body) throws IOException {
        try {
            return received.add(JSON.readTree(body));
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }
}
