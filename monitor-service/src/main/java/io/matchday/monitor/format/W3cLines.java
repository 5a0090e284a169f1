package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.monitor.line.BadLineException;
import io.matchday.monitor.line.EitherDelimiter;
import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.LogTime;
import io.matchday.monitor.line.Required;
import io.matchday.monitor.line.Slice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Lines of the W3C extended log file format (W3C working draft WD-logfile-960323): directives begin with a hash sign, and
 * {@code #Fields} says which columns the lines after it have, until the next one. {@code #Date} tells the day of lines
 * that write the time alone.
 */
final class W3cLines implements LineParser {

    private static final String FIELDS = "#Fields:";
    private static final String DATE = "#Date:";
    private static final int DATE_LENGTH = 10;
    private static final int MOST_FIELDS = 256;
    private static final long NO_DAY = -1;

    private final FieldTable table;
    private final Required required;
    private Optional<LineParser> layout = Optional.empty();
    private long day = NO_DAY;

    W3cLines(FieldTable table, Required required) {
        this.table = table;
        this.required = required;
    }

    @Override
    public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
        if (buffer[from] == '#') {
            directive(new String(buffer, from, to - from, UTF_8));
            return false;
        }
        if (layout.isEmpty()) {
            throw new BadLineException("#Fields", "no such line before the first record");
        }
        if (day != NO_DAY) {
            record.day(day);
        }
        return layout.get().parse(buffer, from, to, record);
    }

    private void directive(String line) throws BadLineException {
        if (line.startsWith(FIELDS)) {
            List<String> names = List.of(words(line.substring(FIELDS.length())));
            if (names.size() > MOST_FIELDS) {
                throw new BadLineException("#Fields", "more than " + MOST_FIELDS + " fields");
            }
            layout = Optional.of(new EitherDelimiter(names, table, 1, required));
        } else if (line.startsWith(DATE)) {
            day = day(line.substring(DATE.length()).strip());
        }
    }

    private static long day(String text) throws BadLineException {
        byte[] bytes = text.getBytes(UTF_8);
        byte[] date = Arrays.copyOf(bytes, Math.min(bytes.length, DATE_LENGTH));
        return LogTime.day("#Date", new Slice().set(date, 0, date.length));
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+", MOST_FIELDS + 1);
    }
}
