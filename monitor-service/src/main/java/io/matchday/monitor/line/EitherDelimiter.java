package io.matchday.monitor.line;

import java.util.List;

/** Reads lines of one layout whose fields are parted by tabs or by spaces, whichever comes first in a line. */
public final class EitherDelimiter implements LineParser {

    private final LineParser tabs;
    private final LineParser spaces;

    /**
     * A parser for one layout.
     *
     * @param layout the fields in their order
     * @param table what they mean
     * @param least fields that must be there
     * @param closing refuses lines that do not say enough
     */
    public EitherDelimiter(List<String> layout, FieldTable table, int least, Closing closing) {
        this.tabs = new DelimitedLine(layout, table, '\t', least, closing);
        this.spaces = new DelimitedLine(layout, table, ' ', least, closing);
    }

    @Override
    public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
        int at = from;
        if (buffer[from] == '"') {
            at = Bytes.find(buffer, from + 1, to, (byte) '"');
        }
        while (at < to && buffer[at] != '\t' && buffer[at] != ' ') {
            at++;
        }
        LineParser parser = at < to && buffer[at] == ' ' ? spaces : tabs;
        return parser.parse(buffer, from, to, record);
    }
}
