package io.matchday.launcher.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/** Answers bodies as the monitor does: what was set before, and after that that every line is accepted. */
public final class FakeMonitor implements AutoCloseable {

    /** Closes the connection without an answer. */
    private static final int LOST = 0;

    private record Canned(int status, String body, Map<String, String> headers) {}

    private final Deque<Canned> answers = new ArrayDeque<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final List<String> encodings = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public FakeMonitor() throws IOException {
        this(0);
    }

    public FakeMonitor(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/monitor/ingest/", this::ingest);
        server.start();
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What a GET of this path answers. */
    public FakeMonitor with(String path, int status, String body) {
        server.createContext(path, exchange -> answer(exchange, new Canned(status, body, Map.of())));
        return this;
    }

    /** The answer to a body to come. */
    public void next(int status, String body, Map<String, String> headers) {
        answers.add(new Canned(status, body, headers));
    }

    public void nextIsLost() {
        answers.add(new Canned(LOST, "", Map.of()));
    }

    /** The bodies that came, unpacked. */
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    public List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    /** Content-Encoding of each body. */
    public List<String> encodings() {
        return List.copyOf(encodings);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void ingest(HttpExchange exchange) throws IOException {
        String encoding = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        InputStream sent = new ByteArrayInputStream(exchange.getRequestBody().readAllBytes());
        String body = new String(
                (encoding.equals("gzip") ? new GZIPInputStream(sent) : sent).readAllBytes(), StandardCharsets.UTF_8);
        bodies.add(body);
        encodings.add(encoding);
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        long lines = body.lines().filter(line -> !line.startsWith("#")).count();
        Canned all = new Canned(200, "{\"accepted\":" + lines + ",\"rejected\":0,\"duplicate\":0}", Map.of());
        answer(exchange, answers.isEmpty() ? all : answers.remove());
    }

    private static void answer(HttpExchange exchange, Canned canned) throws IOException {
        if (canned.status() != LOST) {
            byte[] text = canned.body().getBytes(StandardCharsets.UTF_8);
            canned.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(canned.status(), text.length);
            exchange.getResponseBody().write(text);
        }
        exchange.close();
    }
}
