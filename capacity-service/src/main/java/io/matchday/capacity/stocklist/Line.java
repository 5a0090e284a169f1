package io.matchday.capacity.stocklist;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a stock list before it is understood.
 *
 * @param number where it stands: its row in a sheet, its first line in a file, its place in JSON; from 1
 * @param cells text by column; what is empty is left out
 * @param damage why it cannot be read; null where it can
 */
record Line(long number, Map<Column, String> cells, String damage) {
    Line {
        Map<Column, String> copy = new EnumMap<>(Column.class);
        copy.putAll(cells);
        cells = Collections.unmodifiableMap(copy);
    }

    static Line of(long number, Map<Column, String> cells) {
        return new Line(number, cells, null);
    }

    static Line damaged(long number, String damage) {
        return new Line(number, Map.of(), damage);
    }

    Optional<String> at(Column column) {
        return Optional.ofNullable(cells.get(column));
    }
}
