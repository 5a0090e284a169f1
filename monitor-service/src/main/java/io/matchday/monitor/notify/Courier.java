package io.matchday.monitor.notify;

import io.matchday.monitor.config.MonitorConfig;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Makes one delivery: one POST, no redirects followed. */
@Singleton
class Courier {

    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final HttpClient http;
    private final long timeoutMillis;
    private final boolean allowPrivate;

    Courier(Vertx vertx, MonitorConfig config) {
        this.timeoutMillis = config.notifications().timeout().toMillis();
        this.allowPrivate = config.notifications().allowPrivateTargets();
        this.http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) timeoutMillis));
    }

    /** Attempts a delivery. Blocks to look the name up; the outcome comes within the timeout. */
    CompletableFuture<Outcome> deliver(Notification notification) {
        try {
            Optional<Target> target = Target.of(notification.address(), allowPrivate);
            return target.isEmpty()
                    ? CompletableFuture.completedFuture(Outcome.REFUSED)
                    : post(target.get(), notification)
                            .orTimeout(timeoutMillis, TimeUnit.MILLISECONDS)
                            .handle((outcome, failure) -> failure == null ? outcome : Outcome.FAILED);
        } catch (UnknownHostException unknown) {
            return CompletableFuture.completedFuture(Outcome.FAILED);
        }
    }

    private CompletableFuture<Outcome> post(Target target, Notification notification) {
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
                .map(response -> response.statusCode() / HUNDRED == SUCCESS ? Outcome.DELIVERED : Outcome.FAILED)
                .toCompletionStage()
                .toCompletableFuture();
    }

    @PreDestroy
    void close() {
        http.close();
    }

    enum Outcome {
        /** Taken with 2xx. */
        DELIVERED,
        /** Not this time. */
        FAILED,
        /** Never: the address is not one that may be called. */
        REFUSED
    }
}
