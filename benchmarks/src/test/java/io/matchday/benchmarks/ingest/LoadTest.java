package io.matchday.benchmarks.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.matchday.benchmarks.log.Dialect;
import io.matchday.benchmarks.log.LogOptions;
import io.matchday.benchmarks.log.PackedLog;
import io.matchday.launcher.feed.LogFeed;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer monitor;

    @BeforeEach
    void listen() throws Exception {
        monitor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        monitor.setExecutor(threads);
        monitor.createContext("/", exchange -> {
            String body =
                    new String(new GZIPInputStream(exchange.getRequestBody()).readAllBytes(), StandardCharsets.UTF_8);
            byte[] answer = ("{\"accepted\":" + body.lines().count() + "}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        monitor.start();
    }

    @AfterEach
    void close() {
        monitor.stop(0);
        threads.shutdownNow();
    }

    @Test
    void sendsEveryBodyOnceOverAllConnections() throws Exception {
        LogOptions options = new LogOptions(3_000, 7, 20, 300, 1000, Instant.parse("2026-10-31T12:00:00Z"));
        PackedLog log = PackedLog.of(options, Dialect.TEXT, 20_000);
        URI address = URI.create("http://127.0.0.1:" + monitor.getAddress().getPort() + "/");

        Sent sent = new Load(new LogFeed(address, "token"), 3).send(log);

        assertThat(sent.receipts()).hasSameSizeAs(log.bodies());
        assertThat(sent.accepted()).isEqualTo(3_000);
        assertThat(sent.refusals()).isZero();
        assertThat(sent.latencyMillis(0.5)).isPositive().isLessThanOrEqualTo(sent.latencyMillis(1));
    }
}
