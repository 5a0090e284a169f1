package io.matchday.intake.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.intake.questionnaire.Column.Kind;
import io.matchday.platform.xlsx.Content;
import io.matchday.platform.xlsx.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows of a sheet that lists things, each as its answers by field. */
final class RowReader {

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.DECIMAL, Kind.INTEGER, Kind.LONG);

    /** Digits that Excel keeps of a number; longer ones have to be text. */
    private static final int DIGITS = 15;

    private final CellReader cells;
    private final Findings findings;

    RowReader(CellReader cells, Findings findings) {
        this.cells = cells;
        this.findings = findings;
    }

    List<Map<String, Answer>> read(Section section, Table table) {
        HeaderRow header = HeaderRow.find(section, table, findings);
        List<Map<String, Answer>> rows = new ArrayList<>();
        if (header.number() == 0) {
            return rows;
        }
        merged(table, header.number());
        Map<Column, Integer> places = header.places(section);
        Set<Integer> untitled = new HashSet<>();
        for (Table.Row row : table.rows()) {
            if (row.number() <= header.number()) {
                continue;
            }
            row.cells().keySet().stream()
                    .filter(place -> !header.texts().containsKey(place) && untitled.add(place))
                    .forEach(place -> findings.warn(
                            Place.cell(
                                    table.name(),
                                    row.number(),
                                    place,
                                    null,
                                    row.cells().get(place)),
                            Fault.UNKNOWN_HEADER));
            if (header.columns().keySet().stream().anyMatch(row.cells()::containsKey)) {
                rows.add(row(table, places, header, row, section.list() + "[" + rows.size() + "]."));
            }
        }
        return rows;
    }

    /** Cells that are merged hide all but one of what was filled in. */
    void merged(Table table, int firstRow) {
        table.merged().stream()
                .filter(area -> area.to().row() >= firstRow)
                .forEach(area -> findings.error(
                        Place.cell(table.name(), area.from().row(), area.from().column(), null, null),
                        Fault.MERGED_CELLS));
    }

    private Map<String, Answer> row(
            Table table, Map<Column, Integer> places, HeaderRow header, Table.Row row, String at) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        places.forEach((column, place) -> {
            Content content = row.cells().get(place);
            Place where =
                    Place.cell(table.name(), row.number(), place, header.texts().get(place), content);
            answers.put(column.field(), answer(column, content, where, at));
        });
        return answers;
    }

    /**
     * Reads one cell.
     *
     * @param content null when it is empty
     * @param at path of the item that the answer belongs to
     */
    Answer answer(Column column, Content content, Place place, String at) {
        String field = at + column.field();
        findings.place(field, place);
        if (content == null) {
            if (column.required()) {
                findings.errorAt(field, Fault.MISSING);
            }
            return new Answer(null, place, true);
        }
        try {
            JsonNode value = cells.read(column, content);
            if (NUMBERS.contains(column.kind()) && content.shown().length() <= DIGITS && isText(content)) {
                findings.warn(place, Fault.NUMBER_AS_TEXT);
            }
            return new Answer(value, place, false);
        } catch (CellFault fault) {
            findings.errorAt(field, fault.fault().code(), fault.message());
            return new Answer(null, place, false);
        }
    }

    private static boolean isText(Content content) {
        return content instanceof Content.Text;
    }
}
