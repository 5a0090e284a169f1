package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** Cuts a body into lines, hands them to the parser and what comes of them to the sink. Memory is bounded by one line. */
public final class Lines {

    /** Bytes of the longest line that is read. */
    public static final int LONGEST = 64 * 1024;

    private static final int KEPT_OF_REJECTED = 512;

    private final LineParser parser;
    private final RecordSink sink;
    private final LogRecord record = new LogRecord();
    private final byte[] buffer = new byte[2 * LONGEST];
    private long number;
    private boolean skipping;

    private Lines(LineParser parser, RecordSink sink) {
        this.parser = parser;
        this.sink = sink;
    }

    /** Reads a body to its end. */
    public static void read(InputStream body, LogFormat format, RecordSink sink) throws IOException {
        new Lines(format.parser(), sink).run(body);
    }

    private void run(InputStream body) throws IOException {
        int held = 0;
        int got = body.read(buffer, 0, buffer.length);
        while (got >= 0) {
            held = consume(held + got);
            if (held > LONGEST) {
                tooLong(held);
                held = 0;
            }
            got = body.read(buffer, held, buffer.length - held);
        }
        if (held > 0 || skipping) {
            line(0, held);
        }
    }

    /** Handles the whole lines among the first {@code end} bytes; moves the rest to the front and tells its length. */
    private int consume(int end) {
        int from = 0;
        for (int at = 0; at < end; at++) {
            if (buffer[at] == '\n') {
                line(from, at);
                from = at + 1;
            }
        }
        System.arraycopy(buffer, from, buffer, 0, end - from);
        return end - from;
    }

    private void tooLong(int held) {
        if (!skipping) {
            skipping = true;
            sink.rejected(number + 1, "line: longer than " + LONGEST + " bytes", text(0, held));
        }
    }

    private void line(int from, int end) {
        number++;
        if (skipping) {
            skipping = false;
            return;
        }
        int to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        if (to - from > LONGEST) {
            sink.rejected(number, "line: longer than " + LONGEST + " bytes", text(from, to));
        } else if (to > from) {
            parse(from, to);
        }
    }

    private void parse(int from, int to) {
        record.clear();
        try {
            if (parser.parse(buffer, from, to, record)) {
                sink.accepted(record);
            }
        } catch (BadLineException bad) {
            sink.rejected(number, bad.getMessage(), text(from, to));
        }
    }

    private String text(int from, int to) {
        return new String(buffer, from, Math.min(to - from, KEPT_OF_REJECTED), UTF_8);
    }
}
