package io.matchday.monitor.line;

/**
 * Reads lines that are one JSON object each (RFC 8259). What is read is checked in full; what is skipped is checked for
 * being closed and for its depth.
 */
public final class JsonLine implements LineParser {

    private static final char ESCAPE = '\\';
    private static final int NO_MORE = -1;

    private final FieldKeys keys;
    private final KeyOrder order = new KeyOrder();
    private final JsonText text = new JsonText();
    private final Closing closing;
    private final Slice value = new Slice();
    private int found;

    public JsonLine(FieldTable table, Closing closing) {
        this.keys = new FieldKeys(table);
        this.closing = closing;
    }

    @Override
    public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
        text.begin(buffer, from, to);
        order.begin();
        int at = firstKey(from);
        while (at != NO_MORE) {
            int key = order.match(buffer, at, to);
            int colon = at + order.length();
            if (key == KeyOrder.UNEXPECTED) {
                colon = findKey(buffer, at);
                key = found;
            }
            int begin = text.space(colon);
            int end = text.value(begin);
            if (key >= 0) {
                read(buffer, begin, end, key, record);
            }
            at = text.stands(end, ',') && text.stands(end + 1, '"') ? end + 2 : nextKey(end);
        }
        closing.check(record);
        return !record.passedOver();
    }

    /** Behind the quote that opens the first key. */
    private int firstKey(int from) throws BadLineException {
        int at = text.space(from);
        if (!text.stands(at, '{')) {
            throw new BadLineException("line", "not a JSON object");
        }
        at = text.space(at + 1);
        return text.stands(at, '}') ? end(at + 1) : text.expect(at, '"');
    }

    /** Behind the quote that opens the next key. */
    private int nextKey(int from) throws BadLineException {
        int at = text.space(from);
        return text.stands(at, '}') ? end(at + 1) : text.expect(text.space(text.expect(at, ',')), '"');
    }

    /** Nothing but space may follow the object. */
    private int end(int at) throws BadLineException {
        if (!text.ends(text.space(at))) {
            throw new BadLineException("line", "text after the JSON object");
        }
        return NO_MORE;
    }

    /** Behind the colon of a key that is not where it is expected. */
    private int findKey(byte[] buffer, int from) throws BadLineException {
        int end = text.string(from);
        found = keys.find(buffer, from, end - 1);
        int space = text.space(end);
        int colon = text.expect(space, ':');
        if (space == end) {
            order.learn(buffer, from, colon, found);
        }
        return colon;
    }

    /** Null says nothing, and what is nested says something to few readers only. */
    private void read(byte[] buffer, int begin, int end, int key, LogRecord record) throws BadLineException {
        byte start = buffer[begin];
        if (start == '"') {
            value.set(buffer, begin + 1, end - 1);
            if (value.indexOf(ESCAPE) >= 0 && !Unescape.undo(value, record.scratch())) {
                throw JsonText.malformed();
            }
        } else if (start == 'n' || ((start == '{' || start == '[') && !keys.nested(key))) {
            return;
        } else {
            value.set(buffer, begin, end);
        }
        if (!value.absent()) {
            keys.reader(key).read(record, value, keys.name(key));
        }
    }
}
