package io.matchday.benchmarks.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a log into bodies as senders do: each as large as may be and ending with a line. */
final class Bodies {

    private final byte[] buffer;
    private InputStream log = InputStream.nullInputStream();
    private int end;
    private int held;

    /**
     * Bodies of one size.
     *
     * @param largest bytes of a body, more than any line has
     */
    Bodies(int largest) {
        this.buffer = new byte[largest];
    }

    void begin(InputStream lines) {
        log = lines;
        end = 0;
        held = 0;
    }

    /** Moves to the next body; false when there is none. */
    boolean next() throws IOException {
        int rest = held - end;
        System.arraycopy(buffer, end, buffer, 0, rest);
        held = rest + log.readNBytes(buffer, rest, buffer.length - rest);
        end = held;
        while (held == buffer.length && end > 0 && buffer[end - 1] != '\n') {
            end--;
        }
        if (end == 0 && held > 0) {
            throw new IOException("A line is longer than a body may be");
        }
        return end > 0;
    }

    /** The body moved to. */
    InputStream body() {
        return new ByteArrayInputStream(buffer, 0, end);
    }
}
