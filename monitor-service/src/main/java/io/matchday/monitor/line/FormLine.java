package io.matchday.monitor.line;

/**
 * Reads records written like a form or the query of a URL: {@code call=publish&app=live}. What is not a pair is passed
 * over.
 */
public final class FormLine implements LineParser {

    private final FieldKeys keys;
    private final Closing closing;
    private final Slice value = new Slice();

    public FormLine(FieldTable table, Closing closing) {
        this.keys = new FieldKeys(table);
        this.closing = closing;
    }

    @Override
    public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
        int at = from;
        while (at < to) {
            int end = Bytes.find(buffer, at, to, (byte) '&');
            int equals = Bytes.find(buffer, at, end, (byte) '=');
            int key = equals < end ? keys.find(buffer, at, equals) : -1;
            if (key >= 0) {
                PercentCode.undoForm(value.set(buffer, equals + 1, end), record.scratch());
                if (!value.absent()) {
                    keys.reader(key).read(record, value, keys.name(key));
                }
            }
            at = end + 1;
        }
        closing.check(record);
        return !record.passedOver();
    }
}
