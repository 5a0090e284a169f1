package io.matchday.monitor.line;

import java.util.List;

/** Reads lines whose fields stand in a fixed order, parted by one character. */
public final class DelimitedLine implements LineParser {

    private static final byte SPACE = ' ';

    private final String[] names;
    private final FieldReader[] readers;
    private final byte delimiter;
    private final int least;
    private final Closing closing;
    private final Slice value = new Slice();

    /**
     * A parser for one layout.
     *
     * @param layout the fields in their order
     * @param table what they mean
     * @param delimiter what parts them
     * @param least fields that must be there; logs grow at their end, and older ones lack what came later
     * @param closing refuses lines that do not say enough
     */
    public DelimitedLine(List<String> layout, FieldTable table, char delimiter, int least, Closing closing) {
        this.names = layout.toArray(String[]::new);
        this.readers = layout.stream().map(table::reader).toArray(FieldReader[]::new);
        this.delimiter = (byte) delimiter;
        this.least = least;
        this.closing = closing;
    }

    @Override
    public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
        int index = 0;
        int start = from;
        while (start <= to) {
            if (index == names.length) {
                if (start == to) {
                    // A delimiter behind the last field makes no other one.
                    break;
                }
                throw new BadLineException("line", "more than the " + names.length + " fields expected");
            }
            int end = endOfField(buffer, start, to);
            read(index, value.set(buffer, start, end), record);
            index++;
            start = end + 1;
        }
        if (index < least) {
            throw new BadLineException("line", index + " of the " + least + " fields expected");
        }
        closing.check(record);
        return !record.passedOver();
    }

    private int endOfField(byte[] buffer, int start, int to) throws BadLineException {
        if (start < to && buffer[start] == '"' && delimiter == SPACE) {
            return endOfQuoted(buffer, start, to);
        }
        return Bytes.find(buffer, start, to, delimiter);
    }

    /** Where fields are parted by spaces, one in quotes may hold some. */
    private int endOfQuoted(byte[] buffer, int start, int to) throws BadLineException {
        for (int at = start + 1; at < to; at++) {
            if (buffer[at] == '"' && (at + 1 == to || buffer[at + 1] == delimiter)) {
                return at + 1;
            }
        }
        throw new BadLineException("line", "a quote is not closed");
    }

    private void read(int index, Slice field, LogRecord record) throws BadLineException {
        FieldReader reader = readers[index];
        if (reader == Fields.IGNORED) {
            return;
        }
        if (field.length() > 1 && field.at(0) == '"' && field.at(field.length() - 1) == '"') {
            field.set(field.buffer(), field.from() + 1, field.to() - 1);
        }
        if (!field.absent()) {
            reader.read(record, field, names[index]);
        }
    }
}
