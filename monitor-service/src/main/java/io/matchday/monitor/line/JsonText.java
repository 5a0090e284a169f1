package io.matchday.monitor.line;

/**
 * The text of one JSON object (RFC 8259). Its methods are given a place in the text and tell the place behind what stands
 * there; what does not fit is refused. Places go from one to the next as plain numbers: kept in a field they would have to
 * come from memory time after time.
 */
final class JsonText {

    private static final int DEEPEST = 32;
    private static final byte ESCAPE = '\\';

    private final Marks marks = new Marks();
    private byte[] buffer = {};
    private int to;

    void begin(byte[] bytes, int from, int end) {
        buffer = bytes;
        to = end;
        marks.find(bytes, from, end);
    }

    boolean stands(int at, char wanted) {
        return at < to && buffer[at] == wanted;
    }

    boolean ends(int at) {
        return at == to;
    }

    private byte at(int place) throws BadLineException {
        check(place < to);
        return buffer[place];
    }

    int space(int from) {
        int at = from;
        while (at < to && buffer[at] <= ' ' && space(buffer[at])) {
            at++;
        }
        return at;
    }

    int expect(int at, char wanted) throws BadLineException {
        check(stands(at, wanted));
        return at + 1;
    }

    /** Any value; a string with its quotes, an object or an array with all that is in it. */
    int value(int at) throws BadLineException {
        byte start = at(at);
        if (start == '"') {
            return string(at + 1);
        }
        return start == '{' || start == '[' ? nested(at) : literal(at);
    }

    /** A string, from behind its opening quote. */
    int string(int from) throws BadLineException {
        int here = marks.next(from);
        while (here < to && !closes(from, here)) {
            here = marks.next(here + 1);
        }
        check(here < to);
        return here + 1;
    }

    private int literal(int from) throws BadLineException {
        int at = JsonLiteral.endOfPlainNumber(buffer, from, to);
        if (at == from || at == to || inLiteral(buffer[at])) {
            while (at < to && inLiteral(buffer[at])) {
                at++;
            }
            check(at > from && JsonLiteral.valid(buffer, from, at));
        }
        return at;
    }

    /** An object or an array, of which only strings, depth and end are checked. */
    private int nested(int from) throws BadLineException {
        int at = from;
        int depth = 0;
        do {
            byte one = at(at);
            at++;
            if (one == '"') {
                at = string(at);
            } else if (one == '{' || one == '[') {
                depth++;
                check(depth < DEEPEST);
            } else if (one == '}' || one == ']') {
                depth--;
            }
        } while (depth > 0);
        return at;
    }

    /** Whether the mark there closes a string; control characters may not stand in one. */
    private boolean closes(int from, int mark) throws BadLineException {
        if (buffer[mark] == '"') {
            return mark == from || buffer[mark - 1] != ESCAPE || !Escape.before(buffer, from, mark);
        }
        check(buffer[mark] >= ' ');
        return false;
    }

    private static boolean inLiteral(byte one) {
        return one != ',' && one != '}' && one != ']' && one > ' ';
    }

    private static boolean space(byte one) {
        return one == ' ' || one == '\t' || one == '\r' || one == '\n';
    }

    private static void check(boolean fits) throws BadLineException {
        if (!fits) {
            throw malformed();
        }
    }

    static BadLineException malformed() {
        return new BadLineException("line", "not one well-formed JSON object");
    }
}
