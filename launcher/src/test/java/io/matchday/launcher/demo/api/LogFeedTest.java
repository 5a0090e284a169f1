package io.matchday.launcher.demo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.matchday.launcher.console.Trouble;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogFeedTest {

    private static final byte[] LINES = "one\ntwo\n".getBytes(StandardCharsets.UTF_8);

    private final Deque<Object[]> answers = new ArrayDeque<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer monitor;

    @BeforeEach
    void listen() throws Exception {
        monitor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        monitor.createContext("/", exchange -> {
            byte[] body = new GZIPInputStream(
                            new ByteArrayInputStream(exchange.getRequestBody().readAllBytes()))
                    .readAllBytes();
            received.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(body, StandardCharsets.UTF_8));
            Object[] answer = answers.remove();
            byte[] text = ((String) answer[1]).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders((int) answer[0], text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        monitor.start();
    }

    @AfterEach
    void close() {
        monitor.stop(0);
    }

    @Test
    void sendsPackedLinesWithTheToken() {
        answer(200, "{\"accepted\":2,\"rejected\":0,\"duplicate\":0}");

        assertThat(feed().push(LINES)).isEqualTo(2);
        assertThat(received).containsExactly("Bearer token one\ntwo\n");
    }

    @Test
    void sendsAgainWhatWasNotDurableAndCountsItOnce() {
        answer(503, "{}");
        answer(200, "{\"accepted\":0,\"rejected\":0,\"duplicate\":2}");

        assertThat(feed().push(LINES)).isEqualTo(2);
        assertThat(received).hasSize(2);
    }

    @Test
    void aRefusalEndsInASentence() {
        answer(401, "{\"code\":\"unauthenticated\"}");

        assertThatThrownBy(() -> feed().push(LINES))
                .isInstanceOf(Trouble.class)
                .hasMessageContainingAll("did not take", "401", "unauthenticated");
    }

    @Test
    void aRejectedLineIsNotOverlooked() {
        answer(200, "{\"accepted\":1,\"rejected\":1,\"duplicate\":0}");

        assertThatThrownBy(() -> feed().push(LINES)).isInstanceOf(Trouble.class).hasMessageContaining("rejected 1");
    }

    private void answer(int status, String body) {
        answers.add(new Object[] {status, body});
    }

    private LogFeed feed() {
        return new LogFeed(
                URI.create("http://127.0.0.1:" + monitor.getAddress().getPort() + "/monitor/ingest/edge"), "token");
    }
}
