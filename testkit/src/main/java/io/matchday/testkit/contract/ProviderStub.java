package io.matchday.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands in for another service in a consumer's tests. Every exchange is validated against that service's frozen
 * contract, so a stub can neither take nor give what the real service would not.
 */
public final class ProviderStub implements AutoCloseable {

    private final OpenApiInteractionValidator contract;
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> breaches = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    public ProviderStub(String service) {
        contract = Contract.validator(service);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Sets an answer.
     *
     * @param request method and path without query: {@code GET /intake/api/v1/events/cup}
     */
    public void on(String request, int status, String json) {
        answers.put(request, new Answer(status, json));
    }

    /** As long as it is away, it fails every request the way a service in trouble does. */
    public void away(boolean gone) {
        away = gone;
    }

    /** What was asked so far: method, path and body. */
    public List<String> received() {
        return List.copyOf(received);
    }

    /** Forgets answers and what was asked. */
    public void reset() {
        away = false;
        answers.clear();
        received.clear();
        breaches.clear();
    }

    /** Fails when any exchange so far did not fit the contract. */
    public void verify() {
        if (!breaches.isEmpty()) {
            throw new AssertionError("Exchanges outside the contract:\n" + String.join("\n", breaches));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        received.add(method + " " + path + (body.isEmpty() ? "" : " " + body));
        if (away) {
            send(exchange, new Answer(503, "{}"));
            return;
        }
        Answer answer = answers.getOrDefault(
                method + " " + path, new Answer(404, "{\"status\":404,\"title\":\"\",\"code\":\"not-found\"}"));
        if (answer.status() < 400) {
            validate(exchange, body, answer);
        }
        send(exchange, answer);
    }

    private void validate(HttpExchange exchange, String body, Answer answer) {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        SimpleRequest.Builder request = new SimpleRequest.Builder(method, path);
        exchange.getRequestHeaders().forEach((name, values) -> request.withHeader(name, values));
        if (exchange.getRequestURI().getRawQuery() != null) {
            for (String pair : exchange.getRequestURI().getRawQuery().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                request.withQueryParam(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", UTF_8));
            }
        }
        if (!body.isEmpty()) {
            request.withBody(body);
        }
        SimpleResponse response = SimpleResponse.Builder.status(answer.status())
                .withContentType("application/json")
                .withBody(answer.json())
                .build();
        note(contract.validateRequest(request.build()), method + " " + path + " request");
        note(
                contract.validateResponse(path, Request.Method.valueOf(method), response),
                method + " " + path + " answer");
    }

    private void note(ValidationReport report, String what) {
        if (report.hasErrors()) {
            breaches.add(
                    what + ": " + SimpleValidationReportFormat.getInstance().apply(report));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.json().getBytes(UTF_8);
        String type = answer.status() >= 400 ? "application/problem+json" : "application/json";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private record Answer(int status, String json) {}
}
