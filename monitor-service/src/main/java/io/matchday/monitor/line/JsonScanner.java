package io.matchday.monitor.line;

/**
 * Walks over the members of one JSON object (RFC 8259) without making anything of them. What is read is checked in full;
 * what is skipped is checked for being closed and for its depth.
 */
final class JsonScanner {

    private static final byte ESCAPE = '\\';

    private final FieldKeys keys;
    private final KeyOrder order = new KeyOrder();
    private final JsonCursor text = new JsonCursor();
    private boolean first;
    private int key;
    private int valueFrom;
    private int valueTo;
    private boolean escaped;
    private boolean nested;

    /**
     * A scanner for the objects of one log.
     *
     * @param keys the keys that are looked for
     */
    JsonScanner(FieldKeys keys) {
        this.keys = keys;
    }

    void begin(byte[] bytes, int from, int end) throws BadLineException {
        text.begin(bytes, from, end);
        order.begin();
        first = true;
        text.skipSpace();
        if (text.atEnd() || text.take() != '{') {
            throw new BadLineException("line", "not a JSON object");
        }
    }

    /** Moves to the next member's value; false at the end of the object. */
    boolean nextMember() throws BadLineException {
        if (first || !text.skipTight(',', '"')) {
            if (!openKey()) {
                return false;
            }
        }
        key = order.match(text.buffer(), text.at(), text.to());
        if (key == KeyOrder.UNEXPECTED) {
            findKey();
        } else {
            text.skip(order.length());
        }
        text.skipSpace();
        return true;
    }

    /** The number that {@link FieldKeys} gives the member's key, negative when it is not looked for. */
    int key() {
        return key;
    }

    /** Nothing but space may follow the object. */
    void end() throws BadLineException {
        text.skipSpace();
        if (!text.atEnd()) {
            throw new BadLineException("line", "text after the JSON object");
        }
    }

    /** Reads a value if it is a scalar other than null; what else is there is skipped. */
    boolean readValue() throws BadLineException {
        byte start = text.peek();
        boolean string = start == '"';
        valueFrom = text.at() + (string ? 1 : 0);
        skipValue();
        valueTo = text.at() - (string ? 1 : 0);
        nested = start == '{' || start == '[';
        escaped = string && Bytes.find(text.buffer(), valueFrom, valueTo, ESCAPE) < valueTo;
        return !nested && start != 'n';
    }

    void skipValue() throws BadLineException {
        byte start = text.peek();
        if (start == '"') {
            text.skip(1);
            text.string();
        } else if (start == '{' || start == '[') {
            text.nested();
        } else {
            text.literal();
        }
    }

    byte[] buffer() {
        return text.buffer();
    }

    int valueFrom() {
        return valueFrom;
    }

    int valueTo() {
        return valueTo;
    }

    /** Whether the value read last is a string that holds a backslash. */
    boolean escaped() {
        return escaped;
    }

    /** Whether the value read last is an object or an array; it then has its text. */
    boolean nested() {
        return nested;
    }

    /** Moves behind the quote that opens a key; false at the end of the object. */
    private boolean openKey() throws BadLineException {
        text.skipSpace();
        byte one = text.take();
        if (one == '}') {
            return false;
        }
        if (!first) {
            JsonCursor.check(one == ',');
            text.skipSpace();
            one = text.take();
        }
        first = false;
        JsonCursor.check(one == '"');
        return true;
    }

    private void findKey() throws BadLineException {
        int from = text.at();
        text.string();
        int end = text.at();
        key = keys.find(text.buffer(), from, end - 1);
        text.skipSpace();
        boolean tight = text.at() == end;
        text.expect(':');
        if (tight) {
            order.learn(text.buffer(), from, text.at(), key);
        }
    }
}
