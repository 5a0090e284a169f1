package io.matchday.capacity.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server on this machine that answers as it is told to. */
final class StandIn implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    StandIn(Function<Asked, Told> answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(hands);
        server.createContext("/", exchange -> handle(exchange, answers));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** All that it was asked so far. */
    List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        hands.shutdownNow();
    }

    private void handle(HttpExchange exchange, Function<Asked, Told> answers) throws IOException {
        try (exchange) {
            Asked one = Asked.of(exchange);
            asked.add(one);
            Told told = answers.apply(one);
            switch (told.manner()) {
                case ANSWER -> told.writeTo(exchange);
                case DROP -> exchange.close();
                case SILENCE -> closed.await();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A request as it came. */
    record Asked(String method, String path, String query, Map<String, List<String>> headers, String body) {
        static Asked of(HttpExchange exchange) throws IOException {
            return new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestURI().getQuery(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        }

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    /** An answer, or none. */
    record Told(Manner manner, int status, Map<String, String> headers, String body) {
        static Told json(int status, String body) {
            return new Told(Manner.ANSWER, status, Map.of("Content-Type", "application/json"), body);
        }

        static Told of(int status, Map<String, String> headers, String body) {
            return new Told(Manner.ANSWER, status, headers, body);
        }

        static Told dropped() {
            return new Told(Manner.DROP, 0, Map.of(), "");
        }

        static Told silent() {
            return new Told(Manner.SILENCE, 0, Map.of(), "");
        }

        void writeTo(HttpExchange exchange) throws IOException {
            headers.forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    /** How it behaves. */
    enum Manner {
        ANSWER,
        DROP,
        SILENCE
    }
}
