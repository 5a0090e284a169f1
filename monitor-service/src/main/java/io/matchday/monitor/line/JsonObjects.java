package io.matchday.monitor.line;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a body into JSON objects, which follow one another in an array or parted by space or commas. An object that is not
 * closed spoils what comes after it up to a brace at the beginning of a line, since nobody writes an inner object there.
 */
final class JsonObjects {

    private static final String MALFORMED = "line: not one well-formed JSON object";
    private static final String TOO_LONG = "line: longer than " + Lines.LONGEST + " bytes";
    private static final String NO_OBJECT = "line: not a JSON object";

    private enum State {
        BETWEEN,
        OBJECT,
        STRING,
        ESCAPE,
        GARBAGE
    }

    private final Handover handover = new Handover();
    private final byte[] buffer = new byte[2 * Lines.LONGEST];
    private State state = State.BETWEEN;
    private int start;
    private int depth;
    private boolean tooLong;
    private boolean lineBegins;

    void read(InputStream body, LineParser parser, RecordSink sink) throws IOException {
        handover.begin(parser, sink);
        state = State.BETWEEN;
        lineBegins = false;
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
            int end = held + got;
            int at = next(held, end);
            while (at < end) {
                take(buffer[at], at);
                at = next(at + 1, end);
            }
            held = keep(end);
            got = body.read(buffer, held, buffer.length - held);
        }
        finish(held);
    }

    /** The next byte that can change anything. */
    private int next(int at, int end) {
        return state == State.STRING ? Bytes.findEndOfPlain(buffer, at, end) : at;
    }

    private void take(byte one, int at) {
        if (one == '{' && lineBegins && state != State.BETWEEN) {
            // Whatever was open before this line never ended.
            finish(at);
        }
        lineBegins = one == '\n';
        switch (state) {
            case BETWEEN -> between(one, at);
            case OBJECT -> inObject(one, at);
            case STRING -> inString(one, at);
            case ESCAPE -> state = State.STRING;
            case GARBAGE -> inGarbage(one, at);
        }
    }

    private void between(byte one, int at) {
        if (one == '{') {
            open(State.OBJECT, at);
            depth = 1;
        } else if (!separates(one)) {
            open(State.GARBAGE, at);
        }
    }

    private void open(State opened, int at) {
        state = opened;
        start = at;
        tooLong = false;
        handover.next();
    }

    private void inObject(byte one, int at) {
        switch (one) {
            case '"' -> state = State.STRING;
            case '{' -> depth++;
            case '}' -> {
                depth--;
                if (depth == 0) {
                    close(at + 1);
                }
            }
            default -> {}
        }
    }

    private void inString(byte one, int at) {
        switch (one) {
            case '"' -> state = State.OBJECT;
            case '\\' -> state = State.ESCAPE;
                // No string of JSON goes over the end of a line.
            case '\n' -> finish(at);
            default -> {}
        }
    }

    private void inGarbage(byte one, int at) {
        if (one == '\n' || one == '{') {
            finish(at);
            between(one, at);
        }
    }

    private void close(int end) {
        state = State.BETWEEN;
        if (tooLong) {
            return;
        }
        if (end - start > Lines.LONGEST) {
            handover.refuse(TOO_LONG, buffer, start, end);
        } else {
            handover.parse(buffer, start, end);
        }
    }

    /** Ends what is open and never became an object. */
    private void finish(int end) {
        if (state != State.BETWEEN && !tooLong) {
            handover.refuse(state == State.GARBAGE ? NO_OBJECT : MALFORMED, buffer, start, end);
        }
        state = State.BETWEEN;
    }

    /** Moves what is open to the front and tells its length; of what is too long nothing is kept. */
    private int keep(int end) {
        if (state == State.BETWEEN || tooLong) {
            return 0;
        }
        int held = end - start;
        if (held > Lines.LONGEST) {
            handover.refuse(TOO_LONG, buffer, start, end);
            tooLong = true;
            return 0;
        }
        System.arraycopy(buffer, start, buffer, 0, held);
        start = 0;
        return held;
    }

    private static boolean separates(byte one) {
        return one == ',' || one == '[' || one == ']' || one == ' ' || one == '\t' || one == '\r' || one == '\n';
    }
}
