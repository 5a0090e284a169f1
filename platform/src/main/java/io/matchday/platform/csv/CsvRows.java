package io.matchday.platform.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table. The reader gives up at a broken quote; here it is set on again at the next line. */
public final class CsvRows {

    /** A file with more broken rows is no CSV, and each may have to be searched to its end for a quote. */
    private static final int MOST_BROKEN = 100;

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private static final String BROKEN = "The row cannot be read: a quote is not closed, or something stands behind it";

    private final String text;
    private final char separator;
    private final int most;
    private final List<Row> rows = new ArrayList<>();
    private int from;
    private long line = 1;

    private CsvRows(String text, char separator, int most) {
        this.text = text;
        this.separator = separator;
        this.most = most;
    }

    /**
     * Up to {@code most} rows, broken ones included, as spreadsheets write them: RFC 4180, separated by commas, semicolons or
     * tabs, whichever the first line has most of.
     */
    public static List<Row> read(String csv, int most) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        return read(text, separator(text), most);
    }

    private static List<Row> read(String text, char separator, int most) {
        CsvRows table = new CsvRows(text, separator, most);
        int broken = 0;
        while (!table.readOn()) {
            broken++;
            table.rows.add(new Row(
                    table.line, List.of(), broken < MOST_BROKEN ? BROKEN : BROKEN + "; nothing behind it was read"));
            if (broken == MOST_BROKEN) {
                break;
            }
            table.skipLine();
        }
        return List.copyOf(table.rows);
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = SEPARATORS[0];
        for (char one : SEPARATORS) {
            most = count(first, one) > count(first, most) ? one : most;
        }
        return most;
    }

    private static long count(String text, char one) {
        return text.chars().filter(each -> each == one).count();
    }

    /** Reads to the end, or to a row that is broken, where it then stands. */
    private boolean readOn() {
        try (CsvReader<CsvRecord> reader = reader()) {
            long before = line - 1;
            for (CsvRecord row : reader) {
                if (rows.size() >= most) {
                    return true;
                }
                rows.add(new Row(before + row.getStartingLineNumber(), row.getFields(), null));
                standBehind(before + row.getStartingLineNumber() + breaks(row) + 1);
            }
            return true;
        } catch (CsvParseException broken) {
            while (from < text.length() && (text.charAt(from) == '\n' || text.charAt(from) == '\r')) {
                skipLine();
            }
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text in memory can be read", impossible);
        }
    }

    private CsvReader<CsvRecord> reader() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.substring(from));
    }

    private void standBehind(long next) {
        while (line < next) {
            skipLine();
        }
    }

    private void skipLine() {
        while (from < text.length() && text.charAt(from) != '\n' && text.charAt(from) != '\r') {
            from++;
        }
        from += text.startsWith("\r\n", from) ? 2 : 1;
        from = Math.min(from, text.length());
        line++;
    }

    private static long breaks(CsvRecord row) {
        return row.getFields().stream()
                .mapToLong(field -> field.replace("\r\n", "\n")
                        .chars()
                        .filter(one -> one == '\n' || one == '\r')
                        .count())
                .sum();
    }

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param damage why it cannot be read; null where it can
     */
    public record Row(long line, List<String> fields, String damage) {

        public Row {
            fields = List.copyOf(fields);
        }
    }
}
