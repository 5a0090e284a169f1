package io.matchday.monitor.notify;

import io.matchday.monitor.config.MonitorConfig;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Makes one delivery: one POST, no redirects followed. */
@Singleton
class Courier {

    private final HttpClient http;
    private final long timeoutMillis;
    private final boolean allowPrivate;

    Courier(Vertx vertx, MonitorConfig config) {
        this.timeoutMillis = config.notifications().timeout().toMillis();
        this.allowPrivate = config.notifications().allowPrivateTargets();
        this.http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) timeoutMillis));
    }

    /** Attempts a delivery. Blocks to look the name up; how it went is known within the timeout. */
    CompletableFuture<Attempt> deliver(Notification notification) {
        long begun = System.nanoTime();
        try {
            Optional<Target> target = Target.of(notification.address(), allowPrivate);
            return target.isEmpty()
                    ? CompletableFuture.completedFuture(Attempt.refused())
                    : post(target.get(), notification)
                            .orTimeout(timeoutMillis, TimeUnit.MILLISECONDS)
                            .handle((status, failure) -> failure == null
                                    ? Attempt.answered(status, since(begun))
                                    : Attempt.unanswered(since(begun)));
        } catch (UnknownHostException unknown) {
            return CompletableFuture.completedFuture(Attempt.unanswered(since(begun)));
        }
    }

    private CompletableFuture<Integer> post(Target target, Notification notification) {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(target.address(), target.port())))
                .setHost(target.uri().getHost())
                .setPort(target.port())
                .setSsl(target.encrypted())
                .setURI(target.pathAndQuery())
                .putHeader("Content-Type", "application/json")
                // A receiver that was told twice can tell by this.
                .putHeader("Idempotency-Key", notification.id().toString());
        return http.request(request)
                .compose(open -> open.send(Buffer.buffer(notification.body())))
                .map(HttpClientResponse::statusCode)
                .toCompletionStage()
                .toCompletableFuture();
    }

    @PreDestroy
    void close() {
        http.close();
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
