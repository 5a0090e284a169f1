package io.matchday.monitor.ingest;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * Reads a body up to a bound, whatever its Content-Type claims. Vert.x's own handler would take it apart as a form where
 * the sender left the type to a tool that says form by default, as curl does.
 */
final class BoundedBody {

    private final long most;
    private final Buffer body = Buffer.buffer();
    private final Promise<Buffer> done = Promise.promise();

    private BoundedBody(long most) {
        this.most = most;
    }

    /** The whole body of a paused request, once it is there. */
    static Future<Buffer> of(HttpServerRequest request, long most) {
        BoundedBody reader = new BoundedBody(most);
        request.handler(reader::take)
                .endHandler(end -> reader.done.tryComplete(reader.body))
                .exceptionHandler(reader.done::tryFail)
                .resume();
        return reader.done.future();
    }

    private void take(Buffer part) {
        if (body.length() + part.length() <= most) {
            body.appendBuffer(part);
        } else {
            done.tryFail(
                    new ProblemException(CommonProblem.BODY_TOO_LARGE, "At most " + most + " bytes are taken here"));
        }
    }
}
