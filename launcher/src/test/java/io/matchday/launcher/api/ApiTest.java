package io.matchday.launcher.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.process.TestPorts;
import io.matchday.launcher.service.SuiteService;
import io.matchday.launcher.settings.Settings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {

    private record Canned(int status, String body) {}

    private final Deque<Canned> answers = new ArrayDeque<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final List<String> writes = new CopyOnWriteArrayList<>();
    private HttpServer intake;
    private Api api;

    @BeforeEach
    void listen() throws Exception {
        Settings settings = new Settings(Path.of("/none"), Path.of("/none"), TestPorts.free(), 5432);
        intake = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), SuiteService.INTAKE.port(settings)), 0);
        intake.createContext("/intake/api/v1/events", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            writes.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("If-Match"));
            Canned answer = answers.remove();
            byte[] text = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        intake.start();
        api = new Api(settings, "engineer", "password");
    }

    @AfterEach
    void close() {
        intake.stop(0);
    }

    @Test
    void changesWhicheverVersionIsThere() {
        answers.add(new Canned(200, "{\"state\":\"DONE\"}"));

        assertThat(api.patch(SuiteService.INTAKE, "/events/final/deadlines/drill", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(writes).containsExactly("PATCH *");
    }

    @Test
    void asksAgainUnderTheSameKeyWhenAServiceIsUnavailable() {
        answers.add(new Canned(503, "{\"code\":\"unavailable\"}"));
        answers.add(new Canned(201, "{\"key\":\"final\"}"));

        Answer answer = api.post(SuiteService.INTAKE, "/events", Map.of());

        assertThat(answer.expect(201, "Creating").body().path("key").asText()).isEqualTo("final");
        assertThat(keys).hasSize(2).first().isEqualTo(keys.get(1)).isNotNull();
    }

    @Test
    void aRefusalIsToldWithItsCodeAndDetail() {
        answers.add(new Canned(409, "{\"code\":\"not-ready\",\"detail\":\"a contact is missing\"}"));

        Answer answer = api.post(SuiteService.INTAKE, "/events", Map.of());

        assertThat(answer.is(409, "not-ready")).isTrue();
        assertThatThrownBy(() -> answer.expect(201, "Creating the event"))
                .isInstanceOf(Trouble.class)
                .hasMessageMatching("Creating the event failed: POST \\S+/intake/api/v1/events answered 409 not-ready"
                        + " \\(a contact is missing\\)\\.");
    }
}
