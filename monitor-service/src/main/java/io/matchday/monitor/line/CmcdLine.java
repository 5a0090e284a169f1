package io.matchday.monitor.line;

/** Reads reports of Common Media Client Data, one per line, as players send them in CMCD's event mode. */
public final class CmcdLine implements LineParser {

    private final FieldKeys keys;
    private final Closing closing;

    public CmcdLine(FieldTable table, Closing closing) {
        this.keys = new FieldKeys(table);
        this.closing = closing;
    }

    @Override
    public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
        CmcdPairs pairs = record.cmcd();
        pairs.begin(buffer, from, to);
        while (pairs.next()) {
            int key = keys.find(buffer, pairs.key().from(), pairs.key().to());
            if (key >= 0) {
                take(keys.reader(key), keys.name(key), pairs.value(), record);
            }
        }
        if (pairs.broken()) {
            throw new BadLineException("line", "not well-formed CMCD");
        }
        closing.check(record);
        return !record.passedOver();
    }

    /** A key that stands alone is set, which is all it has to say. */
    private static void take(FieldReader reader, String name, Slice value, LogRecord record) throws BadLineException {
        if (value.indexOf('\\') >= 0 && !Unescape.undo(value, record.scratch())) {
            throw new BadLineException("line", "not well-formed CMCD");
        }
        reader.read(record, value, name);
    }
}
