package io.matchday.intake.questionnaire;

import io.matchday.platform.xlsx.Content;
import io.matchday.platform.xlsx.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The row of a sheet that says what its columns are. Titles and notes may stand above it.
 *
 * @param number of the row, counted from 1; 0 when there is none
 * @param columns what each column holds, by its place counted from 0
 * @param texts what stands above each column
 */
record HeaderRow(int number, Map<Integer, Column> columns, Map<Integer, String> texts) {

    private static final int LAST_PLACE = 20;

    HeaderRow {
        columns = Map.copyOf(columns);
        texts = Map.copyOf(texts);
    }

    /** Finds the row with most headers of the section, and tells what is missing, twice or unknown. */
    static HeaderRow find(Section section, Table table, Findings findings) {
        Map<String, Column> index = Header.index(section.columns());
        HeaderRow best = new HeaderRow(0, Map.of(), Map.of());
        for (Table.Row row : table.rows().stream().limit(LAST_PLACE).toList()) {
            HeaderRow candidate = of(row, index);
            if (candidate.columns().size() > best.columns().size()) {
                best = candidate;
            }
        }
        best.complain(section, table, findings);
        return best;
    }

    private static HeaderRow of(Table.Row row, Map<String, Column> index) {
        Map<Integer, Column> columns = new HashMap<>();
        Map<Integer, String> texts = new HashMap<>();
        row.cells().forEach((place, content) -> {
            texts.put(place, content.shown());
            if (content instanceof Content.Text text) {
                Header.recognise(text.text(), index).ifPresent(column -> columns.put(place, column));
            }
        });
        return new HeaderRow(row.number(), columns, texts);
    }

    private void complain(Section section, Table table, Findings findings) {
        Collection<Column> found = columns.values();
        section.columns().stream()
                .limit(section.needed())
                .filter(column -> !found.contains(column))
                .forEach(column -> findings.error(
                        number == 0 ? Place.sheet(table.name()) : Place.row(table.name(), number),
                        Fault.MISSING_HEADER,
                        column.title()));
        Set<Column> seen = new HashSet<>();
        texts.keySet().stream().sorted().forEach(place -> {
            Column column = columns.get(place);
            if (column == null) {
                findings.warn(place(table, place), Fault.UNKNOWN_HEADER);
            } else if (!seen.add(column)) {
                findings.error(place(table, place), Fault.DUPLICATE_HEADER);
            }
        });
    }

    /** Where the columns of a section stand, in the section's order, as far as they are there. */
    Map<Column, Integer> places(Section section) {
        Map<Column, Integer> found = new HashMap<>();
        columns.forEach((place, column) -> found.merge(column, place, Math::min));
        Map<Column, Integer> places = new LinkedHashMap<>();
        section.columns().stream().filter(found::containsKey).forEach(column -> places.put(column, found.get(column)));
        return places;
    }

    private Place place(Table table, int column) {
        String text = texts.get(column);
        return Place.cell(table.name(), number, column, text, text == null ? null : new Content.Text(text));
    }
}
