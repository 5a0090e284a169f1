package io.matchday.monitor.line;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Takes a whole body for one record. One that says nothing is no record. */
final class WholeBody {

    /** Bytes of the longest body that is read. */
    static final int LONGEST = 1024 * 1024;

    private static final int FIRST_SIZE = 4 * 1024;

    private final Handover handover = new Handover();
    private byte[] buffer = new byte[FIRST_SIZE];

    void read(InputStream body, LineParser parser, RecordSink sink) throws IOException {
        handover.begin(parser, sink);
        try {
            take(fill(body));
        } finally {
            handover.end();
        }
    }

    private void take(int length) {
        int from = 0;
        int to = Math.min(length, LONGEST);
        while (from < to && blank(buffer[from])) {
            from++;
        }
        while (to > from && blank(buffer[to - 1])) {
            to--;
        }
        if (from == to) {
            return;
        }
        handover.next();
        if (length > LONGEST) {
            handover.refuse("line: longer than " + LONGEST + " bytes", buffer, from, to);
        } else {
            handover.parse(buffer, from, to);
        }
    }

    /** Reads to the end, keeping no more than a record may have, and one byte that tells that there was more. */
    private int fill(InputStream body) throws IOException {
        int held = 0;
        int got = body.read(buffer, 0, buffer.length);
        while (got >= 0) {
            held = Math.min(held + got, LONGEST + 1);
            if (held == buffer.length && held <= LONGEST) {
                buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, LONGEST + FIRST_SIZE));
            }
            int room = Math.min(held, LONGEST + 1);
            got = body.read(buffer, room, buffer.length - room);
        }
        return held;
    }

    private static boolean blank(byte one) {
        return one == ' ' || one == '\t' || one == '\r' || one == '\n';
    }
}
