package io.matchday.platform.xlsx;

import java.util.Optional;

/**
 * Where a cell is, as Excel names it.
 *
 * @param row counted from 1
 * @param column counted from 0
 */
public record CellName(int row, int column) {

    private static final int LETTERS = 26;
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_383;

    /** The letters of a column counted from 0: A, B … AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** Reads a name such as {@code AB12}; none when it is no cell of a sheet. */
    public static Optional<CellName> parse(String name) {
        int column = 0;
        int at = 0;
        while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z' && column <= LAST_COLUMN) {
            column = column * LETTERS + (name.charAt(at) - 'A' + 1);
            at++;
        }
        int row = 0;
        int digits = at;
        while (at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9' && row <= LAST_ROW) {
            row = row * 10 + (name.charAt(at) - '0');
            at++;
        }
        boolean whole = digits > 0 && at > digits && at == name.length();
        return whole && row >= 1 && row <= LAST_ROW && column - 1 <= LAST_COLUMN
                ? Optional.of(new CellName(row, column - 1))
                : Optional.empty();
    }
}
