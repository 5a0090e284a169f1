package io.matchday.capacity.provider;

import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.Interceptor;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import java.nio.ByteBuffer;
import java.util.List;

/** Ends the reading of a body that gets too long. */
final class BoundedPages implements Interceptor {
    private final int most;

    BoundedPages(int most) {
        this.most = most;
    }

    @Override
    public AsyncBody.Consumer<List<ByteBuffer>> consumer(
            AsyncBody.Consumer<List<ByteBuffer>> consumer, HttpRequest request) {
        return new Counting(consumer);
    }

    /** Counts what passes. */
    private final class Counting implements AsyncBody.Consumer<List<ByteBuffer>> {
        private final AsyncBody.Consumer<List<ByteBuffer>> next;
        private long read;

        Counting(AsyncBody.Consumer<List<ByteBuffer>> next) {
            this.next = next;
        }

        @Override
        public void consume(List<ByteBuffer> pieces, AsyncBody body) throws Exception {
            for (ByteBuffer piece : pieces) {
                read += piece.remaining();
            }
            if (read > most) {
                body.cancel();
                throw FaultException.open(FaultCode.TOO_LARGE, "The answer is longer than " + most + " bytes");
            }
            next.consume(pieces, body);
        }
    }
}
