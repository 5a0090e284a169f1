package io.matchday.platform.xlsx;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sheet, as far as it is filled.
 *
 * @param rows rows with something in them, from top to bottom
 * @param merged areas of cells merged into one
 */
public record Table(String name, List<Row> rows, List<Area> merged) {

    public Table {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /**
     * A row.
     *
     * @param number counted from 1, as Excel shows it
     * @param cells filled cells by column, counted from 0
     */
    public record Row(int number, NavigableMap<Integer, Content> cells) {

        public Row {
            cells = Collections.unmodifiableNavigableMap(new TreeMap<>(cells));
        }

        public Optional<Content> at(int column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    /** Merged cells from the top left one to the bottom right one; rows counted from 1, columns from 0. */
    public record Area(CellName from, CellName to) {}
}
