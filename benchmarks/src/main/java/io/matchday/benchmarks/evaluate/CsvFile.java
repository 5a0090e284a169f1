package io.matchday.benchmarks.evaluate;

import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of a table without quotes, as these data sets have them.
 *
 * @param path where it is
 * @param head names of the columns
 * @param rows the cells
 */
public record CsvFile(Path path, List<String> head, List<List<String>> rows) {

    /** A file with a head. */
    public static CsvFile read(Path path) throws IOException {
        List<List<String>> lines = Files.readAllLines(path).stream()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).toList())
                .toList();
        if (lines.isEmpty()) {
            throw new Trouble(path + " is empty.");
        }
        for (List<String> line : lines) {
            if (line.size() != lines.get(0).size()) {
                throw new Trouble("%s has a row that does not fit its head: %s".formatted(path, line));
            }
        }
        return new CsvFile(path, lines.get(0), lines.subList(1, lines.size()));
    }

    /** Where a column stands. */
    public int column(String name) {
        int at = head.indexOf(name);
        if (at < 0) {
            throw new Trouble("%s has no column '%s'.".formatted(path, name));
        }
        return at;
    }

    /** A cell's number. */
    public double number(List<String> row, int column) {
        try {
            return Double.parseDouble(row.get(column));
        } catch (NumberFormatException notANumber) {
            throw new Trouble("%s: '%s' is not a number.".formatted(path, row.get(column)), notANumber);
        }
    }

    /** The columns that are not among some. */
    public List<Integer> columnsBut(List<String> names) {
        return head.stream()
                .filter(name -> !names.contains(name))
                .map(head::indexOf)
                .toList();
    }

    /** What columns are called. */
    public List<String> names(List<Integer> columns) {
        return columns.stream().map(head::get).toList();
    }

    /** Some cells of a row. */
    public static List<String> cells(List<String> row, List<Integer> columns) {
        return columns.stream().map(row::get).toList();
    }
}
