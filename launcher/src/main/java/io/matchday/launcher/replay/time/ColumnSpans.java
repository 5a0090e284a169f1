package io.matchday.launcher.replay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds a column of records that are parted by tabs or, where they have none, by spaces. A space within quotes or brackets
 * parts nothing.
 *
 * @param column its number, from 0
 */
record ColumnSpans(int column) implements Function<String, List<Span>> {

    @Override
    public List<Span> apply(String record) {
        List<Span> all = all(record);
        return column < all.size() ? List.of(all.get(column).bare(record)) : List.of();
    }

    /** All columns of a record. */
    static List<Span> all(String record) {
        char delimiter = record.indexOf('\t') < 0 ? ' ' : '\t';
        List<Span> all = new ArrayList<>();
        int from = 0;
        while (from <= record.length()) {
            int end = record.indexOf(delimiter, skipWrapped(record, from, delimiter));
            int to = end < 0 ? record.length() : end;
            all.add(new Span(from, to));
            from = to + 1;
        }
        return all;
    }

    private static int skipWrapped(String record, int from, char delimiter) {
        if (delimiter != ' ' || from >= record.length()) {
            return from;
        }
        char first = record.charAt(from);
        char closing = first == '"' ? '"' : first == '[' ? ']' : 0;
        return closing == 0 ? from : Math.max(from, record.indexOf(closing, from + 1));
    }
}
