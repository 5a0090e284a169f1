package io.matchday.platform.xlsx;

/**
 * How much of a workbook is read at most, so that a small file cannot fill the memory.
 *
 * @param bytes all parts together, unpacked
 * @param parts files inside the file
 * @param rows filled rows of one sheet
 * @param column number of the last column that may be filled, counted from 1
 * @param cells filled cells of all sheets together
 * @param cellLength characters of one cell
 */
public record Bounds(int bytes, int parts, int sheets, int rows, int column, int cells, int cellLength) {

    /** Room for every workbook that people fill in by hand; the length of a cell is what Excel itself can hold. */
    public static final Bounds USUAL = new Bounds(16 << 20, 200, 30, 20_000, 120, 200_000, 32_767);
}
