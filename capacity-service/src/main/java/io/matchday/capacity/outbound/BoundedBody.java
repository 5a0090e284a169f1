package io.matchday.capacity.outbound;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/** Reads a body as it comes and stops where it gets too long. */
final class BoundedBody {
    private final HttpClientResponse response;
    private final int most;
    private final Buffer read = Buffer.buffer();
    private final Promise<byte[]> whole = Promise.promise();

    private BoundedBody(HttpClientResponse response, int most) {
        this.response = response;
        this.most = most;
    }

    static Future<byte[]> read(HttpClientResponse response, int most) {
        BoundedBody body = new BoundedBody(response, most);
        response.exceptionHandler(body.whole::tryFail);
        response.endHandler(end -> body.whole.tryComplete(body.read.getBytes()));
        response.handler(body::take);
        return body.whole.future();
    }

    private void take(Buffer piece) {
        if (read.length() + piece.length() > most) {
            whole.tryFail(FaultException.open(FaultCode.TOO_LARGE, "The answer is longer than " + most + " bytes"));
            response.request().reset();
            return;
        }
        read.appendBuffer(piece);
    }
}
