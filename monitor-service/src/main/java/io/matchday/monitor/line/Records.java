package io.matchday.monitor.line;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts bodies into records, hands them to a parser and what comes of them to a sink. Its buffers are used again for the
 * next body. Not for use by several threads.
 */
public final class Records {

    private final Lines lines = new Lines();
    private final JsonObjects objects = new JsonObjects();
    private final WholeBody whole = new WholeBody();

    /**
     * Reads a body to its end.
     *
     * @param body what came, without any encoding
     * @param framing how its records are told apart
     * @param parser reads one record
     * @param sink receives the records, and those that cost themselves alone
     */
    public void read(InputStream body, Framing framing, LineParser parser, RecordSink sink) throws IOException {
        switch (framing) {
            case LINES -> lines.read(body, parser, sink);
            case OBJECTS -> objects.read(body, parser, sink);
            case WHOLE -> whole.read(body, parser, sink);
        }
    }
}
