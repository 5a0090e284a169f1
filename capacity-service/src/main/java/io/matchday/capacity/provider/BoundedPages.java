package io.matchday.capacity.provider;

import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.Interceptor;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ends the reading of a body that gets too long. */
final class BoundedPages implements Interceptor {
    private final int most;
    private final AtomicBoolean exceeded = new AtomicBoolean();

    BoundedPages(int most) {
        this.most = most;
    }

    /** Whether that happened; what the client then throws does not tell. */
    boolean exceeded() {
        return exceeded.get();
    }

    FaultException fault() {
        return FaultException.open(FaultCode.TOO_LARGE, "The answer is longer than " + most + " bytes");
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
                exceeded.set(true);
                throw fault();
            }
            next.consume(pieces, body);
        }
    }
}
