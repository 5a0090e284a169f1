package io.matchday.benchmarks.evaluate.detection;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.benchmarks.evaluate.CsvFile;
import io.matchday.benchmarks.evaluate.detection.Labelled.Window;
import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the benchmark's files: a folder with the series and their windows, or a checkout of the benchmark itself. */
final class Corpus {

    private static final List<String> WINDOWS = List.of(
            "windows.json", "combined_windows.json", "labels/combined_windows.json", "detection/nab/windows.json");
    private static final int SECONDS_END = "2014-02-26 13:45:00".length();

    private Corpus() {}

    /** All files that are there and have windows, by their names. */
    static List<Labelled> read(Path folder) throws IOException {
        Path windows = WINDOWS.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        "%s holds no windows.json; give the folder of the benchmark's files.".formatted(folder)));
        Map<String, List<List<String>>> labels = new ObjectMapper()
                .readValue(windows.toFile(), new TypeReference<TreeMap<String, List<List<String>>>>() {});
        List<Labelled> files = new ArrayList<>();
        for (Map.Entry<String, List<List<String>>> label : labels.entrySet()) {
            Path file = series(folder, windows, label.getKey());
            if (file != null) {
                files.add(read(label.getKey(), file, label.getValue()));
            }
        }
        if (files.isEmpty()) {
            throw new Trouble("None of the files that %s names is there.".formatted(windows));
        }
        return files;
    }

    private static Path series(Path folder, Path windows, String name) {
        return Stream.of(
                        windows.resolveSibling(name),
                        folder.resolve(name),
                        folder.resolve("data").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private static Labelled read(String name, Path file, List<List<String>> limits) throws IOException {
        CsvFile rows = CsvFile.read(file);
        long[] times =
                rows.rows().stream().mapToLong(row -> seconds(row.get(0))).toArray();
        double[] values =
                rows.rows().stream().mapToDouble(row -> rows.number(row, 1)).toArray();
        List<Window> windows = limits.stream()
                .map(limit -> new Window(row(name, times, limit.get(0)), row(name, times, limit.get(1))))
                .toList();
        return new Labelled(name, times, values, windows);
    }

    private static int row(String name, long[] times, String time) {
        long wanted = seconds(time);
        for (int row = 0; row < times.length; row++) {
            if (times[row] == wanted) {
                return row;
            }
        }
        throw new Trouble("%s has no row of %s, which begins or ends a window.".formatted(name, time));
    }

    private static long seconds(String time) {
        String text = time.substring(0, Math.min(SECONDS_END, time.length())).replace(' ', 'T');
        return LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC);
    }
}
