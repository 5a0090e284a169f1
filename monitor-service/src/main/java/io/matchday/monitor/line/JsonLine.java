package io.matchday.monitor.line;

/** Reads lines that are one JSON object each. */
public final class JsonLine implements LineParser {

    private final FieldKeys keys;
    private final JsonScanner scanner;
    private final Closing closing;
    private final Slice value = new Slice();

    public JsonLine(FieldTable table, Closing closing) {
        this.keys = new FieldKeys(table);
        this.scanner = new JsonScanner(keys);
        this.closing = closing;
    }

    @Override
    public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
        scanner.begin(buffer, from, to);
        while (scanner.nextMember()) {
            int key = scanner.key();
            if (key < 0) {
                scanner.skipValue();
            } else if (scanner.readValue() || (scanner.nested() && keys.nested(key))) {
                take(keys.reader(key), keys.name(key), record);
            }
        }
        scanner.end();
        closing.check(record);
        return !record.passedOver();
    }

    private void take(FieldReader reader, String name, LogRecord record) throws BadLineException {
        value.set(scanner.buffer(), scanner.valueFrom(), scanner.valueTo());
        if (scanner.escaped() && !Unescape.undo(value, record.scratch())) {
            throw new BadLineException("line", "not one well-formed JSON object");
        }
        if (!value.absent()) {
            reader.read(record, value, name);
        }
    }
}
