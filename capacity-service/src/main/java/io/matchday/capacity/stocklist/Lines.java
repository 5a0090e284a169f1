package io.matchday.capacity.stocklist;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.platform.csv.CsvRows;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.xlsx.Bounds;
import io.matchday.platform.xlsx.Content;
import io.matchday.platform.xlsx.RefusedException;
import io.matchday.platform.xlsx.Table;
import io.matchday.platform.xlsx.Workbook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of stock lists in their several forms. */
final class Lines {
    /** More pools than that are not one team's stock. */
    static final int MOST = 5_000;

    private Lines() {}

    static List<Line> ofCsv(String text) {
        List<CsvRows.Row> rows = CsvRows.read(text, MOST + 2);
        if (rows.isEmpty() || rows.get(0).damage() != null) {
            throw new ProblemException(StockListProblem.NOT_A_STOCK_LIST, "The first line has to name the columns");
        }
        Heading heading = new Heading(byPlace(rows.get(0).fields()));
        return bounded(rows.subList(1, rows.size()).stream()
                .map(row -> row.damage() == null
                        ? Line.of(row.line(), heading.cells(byPlace(row.fields())))
                        : Line.damaged(row.line(), row.damage()))
                .toList());
    }

    /** Of the first sheet that is filled. */
    static List<Line> ofWorkbook(byte[] file) {
        List<Table.Row> rows;
        try {
            rows = Workbook.read(file, Bounds.USUAL).tables().stream()
                    .map(Table::rows)
                    .filter(filled -> !filled.isEmpty())
                    .findFirst()
                    .orElseThrow(
                            () -> new ProblemException(StockListProblem.NOT_A_STOCK_LIST, "The workbook is empty"));
        } catch (RefusedException refused) {
            throw new ProblemException(
                            StockListProblem.NOT_A_STOCK_LIST,
                            refused.refusal().message().en())
                    .with("reason", refused.refusal().code());
        }
        Heading heading = new Heading(shown(rows.get(0)));
        return bounded(rows.subList(1, rows.size()).stream()
                .map(row -> Line.of(row.number(), heading.cells(shown(row))))
                .toList());
    }

    /** Of an array of flat objects that name the columns. */
    static List<Line> ofJson(JsonNode list) {
        if (!list.isArray()) {
            throw new ProblemException(StockListProblem.NOT_A_STOCK_LIST, "An array of pools is expected");
        }
        List<Line> lines = new ArrayList<>();
        for (JsonNode pool : list) {
            lines.add(ofObject(lines.size() + 1, pool));
        }
        return bounded(lines);
    }

    private static Line ofObject(int number, JsonNode pool) {
        if (!pool.isObject()) {
            return Line.damaged(number, "An object is expected");
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Map.Entry<String, JsonNode> field : pool.properties()) {
            JsonNode value = field.getValue();
            if (value.isContainerNode()) {
                return Line.damaged(number, "A plain value is expected at " + field.getKey());
            }
            if (!value.isNull()) {
                Column.named(field.getKey()).ifPresent(column -> cells.put(column, plain(value)));
            }
        }
        return Line.of(number, cells);
    }

    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static Map<Integer, String> byPlace(List<String> fields) {
        Map<Integer, String> cells = new HashMap<>();
        for (int at = 0; at < fields.size(); at++) {
            cells.put(at, fields.get(at));
        }
        return cells;
    }

    private static Map<Integer, String> shown(Table.Row row) {
        Map<Integer, String> cells = new HashMap<>();
        row.cells().forEach((column, content) -> cells.put(column, text(content)));
        return cells;
    }

    private static String text(Content content) {
        return content instanceof Content.Amount amount ? amount.value().toPlainString() : content.shown();
    }

    private static List<Line> bounded(List<Line> lines) {
        if (lines.size() > MOST) {
            throw new ProblemException(
                    StockListProblem.NOT_A_STOCK_LIST, "At most " + MOST + " lines are taken at once");
        }
        return lines.stream()
                .filter(line -> line.damage() != null || !line.cells().isEmpty())
                .toList();
    }
}
