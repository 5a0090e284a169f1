package io.matchday.intake.ticket;

import io.matchday.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads CSV as spreadsheets and ticket systems write it: RFC 4180, with commas, semicolons or tabs. */
final class CsvExport {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvExport() {}

    static List<ExportRecord> read(String csv, Columns columns) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        List<CsvRows.Row> rows = CsvRows.read(text, separator(text), ExportRecord.MOST + 2);
        if (rows.isEmpty() || rows.get(0).damage() != null) {
            throw new ProblemException(TicketProblem.NOT_AN_EXPORT, "The first line has to name the columns");
        }
        List<String> head = rows.get(0).fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        columns.require(new HashSet<>(head));
        List<ExportRecord> records = new ArrayList<>();
        rows.subList(1, rows.size()).forEach(row -> ExportRecord.add(record(head, row), records));
        return records;
    }

    /** What the first line has most of. */
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

    private static ExportRecord record(List<String> head, CsvRows.Row row) {
        if (row.damage() != null) {
            return ExportRecord.damaged(row.line(), row.damage());
        }
        List<String> fields = row.fields();
        if (fields.size() > head.size()) {
            return ExportRecord.damaged(row.line(), fields.size() + " values stand under " + head.size() + " columns");
        }
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < fields.size(); at++) {
            // A name that comes twice, as Jira's labels do, keeps its first value.
            values.putIfAbsent(head.get(at), fields.get(at));
        }
        return new ExportRecord(row.line(), values, null);
    }
}
