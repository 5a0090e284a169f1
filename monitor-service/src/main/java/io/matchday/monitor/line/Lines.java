package io.matchday.monitor.line;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts bodies into lines, hands them to a parser and what comes of them to a sink. Memory is bounded by one line and used
 * again for the next body. Not for use by several threads.
 */
public final class Lines {

    /** Bytes of the longest line that is read. */
    public static final int LONGEST = 64 * 1024;

    private static final String TOO_LONG = "line: longer than " + LONGEST + " bytes";
    private static final byte END = '\n';

    private final Handover handover = new Handover();
    private final byte[] buffer = new byte[2 * LONGEST];
    private boolean skipping;

    /** Reads a body to its end. */
    public void read(InputStream body, LineParser lineParser, RecordSink recordSink) throws IOException {
        handover.begin(lineParser, recordSink);
        skipping = false;
        try {
            run(body);
        } finally {
            handover.end();
        }
    }

    private void run(InputStream body) throws IOException {
        int held = 0;
        int got = body.read(buffer, 0, buffer.length);
        while (got >= 0) {
            held = consume(held, held + got);
            if (held > LONGEST) {
                tooLong(held);
                held = 0;
            }
            got = body.read(buffer, held, buffer.length - held);
        }
        if (held > 0) {
            line(0, held);
        }
    }

    /** Handles the whole lines in the buffer, of which the first bytes are known to hold no end; tells what is left. */
    private int consume(int known, int end) {
        int from = 0;
        int at = Bytes.find(buffer, known, end, END);
        while (at < end) {
            line(from, at);
            from = at + 1;
            at = Bytes.find(buffer, from, end, END);
        }
        System.arraycopy(buffer, from, buffer, 0, end - from);
        return end - from;
    }

    private void tooLong(int held) {
        if (!skipping) {
            skipping = true;
            handover.next();
            handover.refuse(TOO_LONG, buffer, 0, held);
        }
    }

    private void line(int from, int end) {
        if (skipping) {
            skipping = false;
            return;
        }
        handover.next();
        int to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        if (to - from > LONGEST) {
            handover.refuse(TOO_LONG, buffer, from, to);
        } else if (to > from) {
            handover.parse(buffer, from, to);
        }
    }
}
