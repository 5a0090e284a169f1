package io.matchday.intake.ticket;

import io.matchday.platform.csv.CsvRows;
import io.matchday.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads CSV as ticket systems export it. */
final class CsvExport {

    private CsvExport() {}

    static List<ExportRecord> read(String csv, Columns columns) {
        List<CsvRows.Row> rows = CsvRows.read(csv, ExportRecord.MOST + 2);
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
