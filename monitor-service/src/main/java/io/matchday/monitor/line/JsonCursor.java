package io.matchday.monitor.line;

/** A place in the text of one JSON value (RFC 8259), moved over strings, literals and space. What does not fit is refused. */
final class JsonCursor {

    static final int DEEPEST = 32;

    private static final byte ESCAPE = '\\';

    private final Marks marks = new Marks();
    private byte[] buffer = {};
    private int to;
    private int at;

    void begin(byte[] bytes, int from, int end) {
        buffer = bytes;
        at = from;
        to = end;
        marks.find(bytes, from, end);
    }

    byte[] buffer() {
        return buffer;
    }

    int at() {
        return at;
    }

    int to() {
        return to;
    }

    boolean atEnd() {
        return at == to;
    }

    /** The byte that comes next. */
    byte peek() throws BadLineException {
        check(at < to);
        return buffer[at];
    }

    byte take() throws BadLineException {
        check(at < to);
        return buffer[at++];
    }

    void expect(char wanted) throws BadLineException {
        check(take() == wanted);
    }

    void skip(int bytes) {
        at += bytes;
    }

    /** Moves over these two bytes if they stand there. */
    boolean skipTight(char one, char other) {
        boolean stand = at + 1 < to && buffer[at] == one && buffer[at + 1] == other;
        at += stand ? 2 : 0;
        return stand;
    }

    void skipSpace() {
        while (at < to && buffer[at] <= ' ' && space(buffer[at])) {
            at++;
        }
    }

    /** Moves from behind the opening quote to behind the closing one. */
    void string() throws BadLineException {
        int from = at;
        int here = marks.next(from);
        while (here < to && !closes(from, here)) {
            here = marks.next(here + 1);
        }
        check(here < to);
        at = here + 1;
    }

    void literal() throws BadLineException {
        int from = at;
        at = JsonLiteral.endOfPlainNumber(buffer, from, to);
        if (at == from || at == to || inLiteral(buffer[at])) {
            while (at < to && inLiteral(buffer[at])) {
                at++;
            }
            check(at > from && JsonLiteral.valid(buffer, from, at));
        }
    }

    /** Moves behind an object or an array, of which only strings, depth and end are checked. */
    void nested() throws BadLineException {
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

    static void check(boolean fits) throws BadLineException {
        if (!fits) {
            throw new BadLineException("line", "not one well-formed JSON object");
        }
    }
}
