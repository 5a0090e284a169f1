package io.matchday.monitor.feed;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.ThreadLocalRandom;

/** The way to a watcher over HTTP. Bytes are written by whole batches of messages, past what REST would do with each. */
final class VertxOutlet implements Outlet {

    /** Bytes on their way, of those a watcher does not take at once: a bound on memory. */
    private static final int ON_THEIR_WAY = 32 * 1024;
    /** REST looks at the response once more when its resource is done, and must not find it ended. */
    private static final long LEAST_LIFE_MILLIS = 500;
    /** Watchers whose server died come back one after the other. */
    private static final long LEAST_RETRY_MILLIS = 500;

    private static final long MOST_RETRY_MILLIS = 2_500;

    private final RoutingContext request;
    private final Runnable close;
    private final Context loop;

    private VertxOutlet(RoutingContext request, Runnable close, Context loop) {
        this.request = request;
        this.close = close;
        this.loop = loop;
    }

    /**
     * For the thread that serves the request.
     *
     * @param close ends the response
     */
    static VertxOutlet of(RoutingContext request, Runnable close) {
        return new VertxOutlet(request, close, VertxContext.getRootContext(Vertx.currentContext()));
    }

    /** Sends the head. */
    void begin(Watcher watcher) {
        request.addEndHandler(ended -> watcher.leave());
        Buffer bytes = Buffer.buffer();
        Frame.retry(ThreadLocalRandom.current().nextLong(LEAST_RETRY_MILLIS, MOST_RETRY_MILLIS))
                .appendTo(bytes);
        response()
                .setWriteQueueMaxSize(ON_THEIR_WAY)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // Reverse proxies would keep messages until they have a buffer full of them.
                .putHeader("X-Accel-Buffering", "no")
                .setChunked(true)
                .write(bytes);
    }

    @Override
    public void run(Runnable something) {
        loop.runOnContext(ignored -> something.run());
    }

    @Override
    public boolean full() {
        return response().writeQueueFull();
    }

    @Override
    public void write(Buffer bytes) {
        response().write(bytes);
    }

    @Override
    public void onRoom(Runnable call) {
        response().drainHandler(drained -> call.run());
    }

    @Override
    public boolean gone() {
        return response().closed();
    }

    @Override
    public void end() {
        request.vertx().setTimer(LEAST_LIFE_MILLIS, ignored -> close.run());
    }

    private HttpServerResponse response() {
        return request.response();
    }
}
