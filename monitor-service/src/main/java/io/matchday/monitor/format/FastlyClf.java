package io.matchday.monitor.format;

import io.matchday.monitor.line.BadLineException;
import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.LogTime;
import io.matchday.monitor.line.Required;
import io.matchday.monitor.line.Slice;
import io.matchday.monitor.line.TextPattern;

/**
 * Fastly's default line {@code %h %l %u %t "%r" %>s %b}. Message type classic puts the prefix of syslog in front, which
 * names the server: {@code <134>2026-10-31T12:00:00Z cache-fra1234 edge[5]: }.
 */
record FastlyClf() implements LogFormat {

    private static final Required REQUIRED = new Required("$t", "domain", "$s");
    private static final TextPattern PATTERN = TextPattern.of(
            "$h $l $u $t \"$r\" $s $b",
            FieldTable.builder()
                    .field("$h", Fields.CLIENT)
                    .field("$t", FastlyClf::time)
                    .field("$r", Fields.REQUEST)
                    .field("$s", Fields.STATUS)
                    .field("$b", Fields.BYTES)
                    .build());

    @Override
    public LineParser parser(long received) {
        LineParser line = PATTERN.parser(REQUIRED);
        return (buffer, from, to, record) -> line.parse(buffer, prefix(buffer, from, to, record), to, record);
    }

    /** In brackets as Apache writes it, or as HTTP does. */
    private static void time(LogRecord record, Slice value, String field) throws BadLineException {
        int last = value.length() - 1;
        if (value.at(0) == '[' && value.at(last) == ']' && last > 1) {
            value.set(value.buffer(), value.from() + 1, value.to() - 1);
        }
        record.time(value.indexOf(',') > 0 ? LogTime.http(field, value) : LogTime.any(field, value));
    }

    /** Reads the server from the prefix, if there is one, and tells where it ends. */
    private static int prefix(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
        if (buffer[from] != '<') {
            return from;
        }
        int node = find(buffer, from, to) + 1;
        int end = find(buffer, Math.min(node, to), to);
        int name = end + 1;
        int line = find(buffer, Math.min(name, to), to) + 1;
        if (line > to || buffer[line - 2] != ':') {
            throw new BadLineException("line", "the prefix has no end");
        }
        record.node().set(buffer, node, end);
        return line;
    }

    /** The next space. */
    private static int find(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && buffer[at] != ' ') {
            at++;
        }
        return at;
    }
}
