package io.matchday.intake.questionnaire;

import io.matchday.platform.xlsx.Content;
import io.matchday.platform.xlsx.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the sheet about the event as a whole, which asks one question a row: its name, and the answer right of it. */
final class EventSheetReader {

    private static final List<Column> QUESTIONS = Section.EVENT.columns();
    private static final Map<String, Column> NAMES = Header.index(QUESTIONS);

    private final Table table;
    private final Findings findings;
    private final int names;
    private final Map<Column, Table.Row> rows = new LinkedHashMap<>();

    EventSheetReader(Table table, Findings findings) {
        this.table = table;
        this.findings = findings;
        this.names = columnOfNames(table);
        find();
    }

    /** The time zone as it was typed; the rest of the workbook is read in it. */
    String timeZone() {
        return QUESTIONS.stream()
                .filter(column -> column.field().equals(EventColumns.TIME_ZONE))
                .flatMap(column -> answer(column).stream())
                .findFirst()
                .map(content -> content.shown().strip())
                .orElse(null);
    }

    Map<String, Answer> read(RowReader reader) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Column column : QUESTIONS) {
            Table.Row row = rows.get(column);
            if (row == null) {
                findings.error(Place.sheet(table.name()), Fault.MISSING_HEADER, column.title());
                continue;
            }
            Content content = row.cells().get(names + 1);
            String title = row.at(names).map(Content::shown).orElse(null);
            Place place = Place.cell(table.name(), row.number(), names + 1, title, content);
            answers.put(column.field(), reader.answer(column, content, place, ""));
        }
        rows.values().stream().mapToInt(Table.Row::number).min().ifPresent(first -> reader.merged(table, first));
        return answers;
    }

    private Optional<Content> answer(Column column) {
        return Optional.ofNullable(rows.get(column)).flatMap(row -> row.at(names + 1));
    }

    private void find() {
        for (Table.Row row : table.rows()) {
            Content name = row.cells().get(names);
            if (name == null || SheetWords.isEventHeading(name.shown())) {
                continue;
            }
            Place place = Place.cell(table.name(), row.number(), names, name.shown(), name);
            Optional<Column> column = Header.recognise(name.shown(), NAMES);
            if (column.isEmpty()) {
                findings.warn(place, Fault.UNKNOWN_HEADER);
            } else if (rows.putIfAbsent(column.get(), row) != null) {
                findings.error(place, Fault.DUPLICATE_HEADER);
            }
        }
    }

    /** The column that names most questions. */
    private static int columnOfNames(Table table) {
        Map<Integer, Integer> count = new HashMap<>();
        for (Table.Row row : table.rows()) {
            row.cells().forEach((column, content) -> {
                if (Header.recognise(content.shown(), NAMES).isPresent()) {
                    count.merge(column, 1, Integer::sum);
                }
            });
        }
        return new TreeMap<>(count)
                .entrySet().stream()
                        .max(Comparator.comparing(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .orElse(0);
    }
}
