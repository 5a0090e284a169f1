package io.matchday.monitor.line;

/**
 * Walks over the members of one JSON object (RFC 8259) without making anything of them. What is read is checked in full;
 * what is skipped is checked for being closed and for its depth.
 */
final class JsonScanner {

    static final int DEEPEST = 32;

    private byte[] buffer = {};
    private int to;
    private int at;
    private boolean first;
    private int keyFrom;
    private int keyTo;
    private int valueFrom;
    private int valueTo;
    private boolean escaped;
    private boolean nested;

    void begin(byte[] bytes, int from, int end) throws BadLineException {
        buffer = bytes;
        at = from;
        to = end;
        first = true;
        skipSpace();
        if (at == to || buffer[at] != '{') {
            throw new BadLineException("line", "not a JSON object");
        }
        at++;
    }

    /** Moves to the next member's value; false at the end of the object. */
    boolean nextMember() throws BadLineException {
        skipSpace();
        if (first && at < to && buffer[at] == '}') {
            at++;
            return false;
        }
        if (!first) {
            byte separator = take();
            if (separator == '}') {
                return false;
            }
            check(separator == ',');
            skipSpace();
        }
        first = false;
        check(take() == '"');
        keyFrom = at;
        string();
        keyTo = at - 1;
        skipSpace();
        check(take() == ':');
        skipSpace();
        return true;
    }

    /** Nothing but space may follow the object. */
    void end() throws BadLineException {
        skipSpace();
        if (at < to) {
            throw new BadLineException("line", "text after the JSON object");
        }
    }

    /** Reads a value if it is a scalar other than null; what else is there is skipped. */
    boolean readValue() throws BadLineException {
        check(at < to);
        byte start = buffer[at];
        nested = start == '{' || start == '[';
        if (nested) {
            valueFrom = at;
            skipNested();
            valueTo = at;
            escaped = false;
            return false;
        }
        escaped = false;
        if (start == '"') {
            at++;
            valueFrom = at;
            string();
            valueTo = at - 1;
            return true;
        }
        valueFrom = at;
        literal();
        valueTo = at;
        return start != 'n';
    }

    void skipValue() throws BadLineException {
        check(at < to);
        byte start = buffer[at];
        if (start == '"') {
            at++;
            string();
        } else if (start == '{' || start == '[') {
            skipNested();
        } else {
            literal();
        }
    }

    byte[] buffer() {
        return buffer;
    }

    int keyFrom() {
        return keyFrom;
    }

    int keyTo() {
        return keyTo;
    }

    int valueFrom() {
        return valueFrom;
    }

    int valueTo() {
        return valueTo;
    }

    /** Whether the value read last holds a backslash. */
    boolean escaped() {
        return escaped;
    }

    /** Whether the value read last is an object or an array; it then has its text. */
    boolean nested() {
        return nested;
    }

    /** Moves behind the closing quote. */
    private void string() throws BadLineException {
        int here = Bytes.findEndOfPlain(buffer, at, to);
        while (here < to && buffer[here] == '\\') {
            escaped = true;
            here = here + 2 < to ? Bytes.findEndOfPlain(buffer, here + 2, to) : to;
        }
        check(here < to && buffer[here] == '"');
        at = here + 1;
    }

    private void literal() throws BadLineException {
        int from = at;
        while (at < to && inLiteral(buffer[at])) {
            at++;
        }
        check(at > from && JsonLiteral.valid(buffer, from, at));
    }

    private void skipNested() throws BadLineException {
        int depth = 0;
        do {
            byte one = take();
            if (one == '"') {
                string();
            } else if (one == '{' || one == '[') {
                depth++;
                check(depth < DEEPEST);
            } else if (one == '}' || one == ']') {
                depth--;
            }
        } while (depth > 0);
    }

    private static boolean inLiteral(byte one) {
        return one != ',' && one != '}' && one != ']' && one > ' ';
    }

    private void skipSpace() {
        while (at < to && (buffer[at] == ' ' || buffer[at] == '\t' || buffer[at] == '\r' || buffer[at] == '\n')) {
            at++;
        }
    }

    private byte take() throws BadLineException {
        check(at < to);
        return buffer[at++];
    }

    private static void check(boolean fits) throws BadLineException {
        if (!fits) {
            throw malformed();
        }
    }

    private static BadLineException malformed() {
        return new BadLineException("line", "not one well-formed JSON object");
    }
}
