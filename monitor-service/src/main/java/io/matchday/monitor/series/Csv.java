package io.matchday.monitor.series;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes comma-separated values as RFC 4180 has them. What others chose the text of must not run in a spreadsheet. */
final class Csv {

    private static final String FORMULA = "=+-@\t\r";
    private static final String QUOTED = ",\"\r\n";

    private Csv() {}

    /**
     * A header row and the others.
     *
     * @param rows of numbers, texts, or null where there is nothing to tell
     */
    static String of(List<String> header, Stream<List<?>> rows) {
        StringBuilder text =
                new StringBuilder().append(String.join(",", header)).append("\r\n");
        for (Iterator<List<?>> each = rows.iterator(); each.hasNext(); ) {
            text.append(each.next().stream().map(Csv::cell).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
