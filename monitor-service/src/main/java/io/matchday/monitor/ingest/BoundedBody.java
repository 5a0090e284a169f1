package io.matchday.monitor.ingest;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Arrays;

/**
 * Reads a body up to a bound, whatever its Content-Type claims. Vert.x's own handler would take it apart as a form where
 * the sender left the type to a tool that says form by default, as curl does.
 */
final class BoundedBody {

    private static final int CHUNK = 64 * 1024;

    private final long most;
    private final Promise<BoundedBody> done = Promise.promise();
    /** An array from the beginning, since readers want one: a buffer would have to be copied into it. */
    private byte[] bytes;

    private int length;

    private BoundedBody(long most, byte[] bytes) {
        this.most = most;
        this.bytes = bytes;
    }

    /**
     * The whole body of a paused request, once it is there.
     *
     * @param room where its array comes from; whoever has read the body gives it back
     * @param most bytes it may have
     * @param longest how long it may take, so that slow senders do not hold what others need
     */
    static Future<BoundedBody> of(Vertx vertx, HttpServerRequest request, BodyRoom room, long most, Duration longest) {
        BoundedBody reader = new BoundedBody(most, room.take(announced(request, most)));
        long timer = vertx.setTimer(
                longest.toMillis(),
                expired -> reader.done.tryFail(
                        new ProblemException(IngestProblem.TOO_SLOW, "A body may take " + longest.toSeconds() + " s")));
        request.handler(reader::take)
                .endHandler(end -> reader.done.tryComplete(reader))
                .exceptionHandler(reader.done::tryFail)
                .resume();
        return reader.done.future().onComplete(ended -> vertx.cancelTimer(timer));
    }

    private static int announced(HttpServerRequest request, long most) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? CHUNK : (int) Math.min(most, Long.parseLong(length));
    }

    /** Holds the body from its beginning; longer than the body perhaps. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void take(Buffer part) {
        if (length + part.length() > most) {
            done.tryFail(
                    new ProblemException(CommonProblem.BODY_TOO_LARGE, "At most " + most + " bytes are taken here"));
            return;
        }
        if (length + part.length() > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * (length + part.length())));
        }
        part.getBytes(bytes, length);
        length += part.length();
    }
}
