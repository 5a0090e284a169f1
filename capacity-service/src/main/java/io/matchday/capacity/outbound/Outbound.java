package io.matchday.capacity.outbound;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes one call: no redirect followed, no more read than is allowed, known within the timeout how it went. */
@Singleton
public class Outbound {
    private final HttpClient http;
    private final OutboundConfig config;

    Outbound(Vertx vertx, OutboundConfig config) {
        this.config = config;
        // A kept connection may be closed by the other side just as it is used, and then nobody knows what happened.
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(64)
                .setMaxHeaderSize(16 << 10)
                .setConnectTimeout((int) config.timeout().toMillis()));
    }

    /**
     * Blocks until the answer is there.
     *
     * @throws FaultException when it is not; harmless when nothing can have reached the other side
     */
    public Reply send(Call call) {
        Target target = Target.of(call.uri(), config);
        Progress progress = new Progress();
        var reply = http.request(options(call, target))
                .compose(request -> progress.begin(request) ? sent(request, call) : abandoned(request))
                .toCompletionStage()
                .toCompletableFuture();
        try {
            return reply.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw fault(progress.end(), FaultCode.TIMEOUT, "No whole answer within " + config.timeout());
        } catch (ExecutionException failed) {
            throw failure(progress.end(), failed.getCause(), target);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw fault(progress.end(), FaultCode.TIMEOUT, "Stopped while waiting for the answer");
        }
    }

    /**
     * Looks an address up and judges it.
     *
     * @throws FaultException when it must not be called, or is not known
     */
    public void requireCallable(URI address) {
        Target.of(address, config);
    }

    /** Whether an address has a form that configuration allows; nothing is looked up. */
    public boolean hasAllowedScheme(URI address) {
        return Target.schemeFits(address, config.allowPlain());
    }

    @PreDestroy
    void close() {
        http.close();
    }

    private Future<Reply> sent(HttpClientRequest request, Call call) {
        Future<HttpClientResponse> response =
                call.body().isPresent() ? request.send(Buffer.buffer(call.body().get())) : request.send();
        return response.compose(head -> BoundedBody.read(head, config.mostBytes())
                .map(body -> ReplyHead.of(head).with(body)));
    }

    private static RequestOptions options(Call call, Target target) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(call.method()))
                .setServer(SocketAddress.inetSocketAddress(target.socket()))
                .setHost(target.uri().getHost())
                .setPort(target.port())
                .setSsl(target.encrypted())
                .setFollowRedirects(false)
                .setURI(target.pathAndQuery());
        call.headers().forEach(options::putHeader);
        return options;
    }

    private static FaultException failure(boolean underway, Throwable cause, Target target) {
        if (cause instanceof FaultException known) {
            return known;
        }
        return underway
                ? FaultException.open(FaultCode.ANSWER_LOST, "The connection ended before the answer did")
                : FaultException.harmless(
                        FaultCode.UNREACHABLE,
                        "No connection to " + target.uri().getHost() + ":" + target.port());
    }

    private static FaultException fault(boolean underway, FaultCode code, String detail) {
        return underway ? FaultException.open(code, detail) : FaultException.harmless(code, detail);
    }

    private static Future<Reply> abandoned(HttpClientRequest request) {
        request.reset();
        return Future.failedFuture("Nobody waits for it any more");
    }

    /** Whether a request has begun to be sent. A connection that comes when its time is up is not used any more. */
    private static final class Progress {
        private HttpClientRequest underway;
        private boolean ended;

        /** False when it must not begin. */
        synchronized boolean begin(HttpClientRequest request) {
            if (!ended) {
                underway = request;
            }
            return !ended;
        }

        /** Ends it; whether it had begun. */
        synchronized boolean end() {
            ended = true;
            if (underway != null) {
                underway.reset();
            }
            return underway != null;
        }
    }
}
