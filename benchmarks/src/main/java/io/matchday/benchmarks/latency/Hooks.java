package io.matchday.benchmarks.latency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where webhooks arrive, a path for each sender; keeps when each of them first told of each domain. */
public final class Hooks implements AutoCloseable {

    /** The path of the monitor's own. */
    public static final String OURS = "matchday";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGEST = 1 << 20;
    private static final int NO_CONTENT = 204;

    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /**
     * That somebody told of a domain.
     *
     * @param nanos when it came, by this process' clock
     * @param detectedAt when it was found, as the monitor says
     */
    record Told(long nanos, Optional<Instant> detectedAt) {}

    public Hooks() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** Where somebody sends what there is to tell. */
    public String url(String sender) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + sender;
    }

    Optional<Told> told(String sender, String domain) {
        return Optional.ofNullable(told.get(sender + " " + domain));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        long now = System.nanoTime();
        try (exchange) {
            String sender = exchange.getRequestURI().getPath().substring(1);
            JsonNode body = JSON.readTree(exchange.getRequestBody().readNBytes(LARGEST));
            if (body.path("kind").asText().equals("incident-opened")) {
                Instant detectedAt = Instant.parse(body.path("detectedAt").asText());
                keep(sender, body.path("domain"), new Told(now, Optional.of(detectedAt)));
            }
            for (JsonNode alert : body.path("alerts")) {
                if (alert.path("status").asText().equals("firing")) {
                    keep(sender, alert.path("labels").path("domain"), new Told(now, Optional.empty()));
                }
            }
            exchange.sendResponseHeaders(NO_CONTENT, -1);
        }
    }

    private void keep(String sender, JsonNode domain, Told one) {
        told.putIfAbsent(sender + " " + domain.asText(), one);
    }
}
