package io.matchday.monitor.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody who is told, and may take a long time over it. */
final class Receiver implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayAnswer;
    private final HttpServer server;

    private Receiver(int held) {
        mayAnswer = new CountDownLatch(held);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/hook", this::take);
        server.start();
    }

    static Receiver quick() {
        return new Receiver(0);
    }

    /** Answers nobody before it is closed. */
    static Receiver slow() {
        return new Receiver(1);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** The key of each message that has come, as often as it came. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    @Override
    public void close() {
        mayAnswer.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            mayAnswer.await();
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
