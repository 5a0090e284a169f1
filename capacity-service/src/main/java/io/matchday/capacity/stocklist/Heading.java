package io.matchday.capacity.stocklist;

import io.matchday.platform.problem.ProblemException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which column stands where in a table. Columns nobody here knows are passed over. */
final class Heading {
    private static final Set<Column> NEEDED =
            EnumSet.of(Column.KEY, Column.PRODUCT, Column.REGION, Column.UNIT, Column.TOTAL);

    private final Map<Integer, Column> columns = new HashMap<>();

    /** @param names what the first row says, by position */
    Heading(Map<Integer, String> names) {
        Set<Column> missing = EnumSet.copyOf(NEEDED);
        names.forEach((at, name) -> Column.named(name).ifPresent(column -> {
            if (columns.containsValue(column)) {
                throw new ProblemException(
                        StockListProblem.NOT_A_STOCK_LIST, "The column " + column + " is there twice");
            }
            columns.put(at, column);
            missing.remove(column);
        }));
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    StockListProblem.NOT_A_STOCK_LIST, "The first row has to name the columns; missing: " + missing);
        }
    }

    /** What stands in a row, by column. */
    Map<Column, String> cells(Map<Integer, String> row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        row.forEach((at, text) -> {
            Column column = columns.get(at);
            if (column != null && !text.isBlank()) {
                cells.put(column, text.strip());
            }
        });
        return cells;
    }
}
