package io.matchday.benchmarks.evaluate.localisation;

import io.matchday.benchmarks.evaluate.CsvFile;
import io.matchday.monitor.locate.Combination;
import io.matchday.monitor.locate.LeafTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Squeeze's layout (Li et al., ISSRE 2019): folders, each with causes by timestamp in one file, and beside it a file per
 * timestamp with what was counted and predicted by combination of values.
 */
final class SqueezeCases implements LabelledCases {

    static final String CAUSES = "injection_info.csv";

    private static final List<String> COUNTS = List.of("real", "predict");
    private static final int DEEPEST_FOLDER = 3;

    private final List<Path> causes;

    SqueezeCases(List<Path> causes) {
        this.causes = causes;
    }

    static List<Path> causesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST_FOLDER)) {
            return files.filter(file -> file.endsWith(CAUSES)).sorted().toList();
        }
    }

    @Override
    public String layout() {
        return "Squeeze";
    }

    @Override
    public void each(Taker taker) throws IOException {
        for (Path file : causes) {
            CsvFile listed = CsvFile.read(file);
            int time = listed.column("timestamp");
            int set = listed.column("set");
            for (List<String> row : listed.rows()) {
                Path folder = file.toAbsolutePath().getParent();
                String name = folder.getFileName() + "/" + row.get(time);
                LeafTable table = table(CsvFile.read(folder.resolve(row.get(time) + ".csv")));
                taker.take(new LabelledCase(name, table, truth(row.get(set))));
            }
        }
    }

    private static LeafTable table(CsvFile file) {
        int real = file.column(COUNTS.get(0));
        int predict = file.column(COUNTS.get(1));
        List<Integer> dimensions = file.columnsBut(COUNTS);
        LeafTable.Builder table = LeafTable.by(file.names(dimensions));
        for (List<String> row : file.rows()) {
            table.row(CsvFile.cells(row, dimensions), file.number(row, real), file.number(row, predict));
        }
        return table.build();
    }

    /** As in {@code a=a1&b=b2;c=c3}. */
    private static Set<Combination> truth(String set) {
        return Arrays.stream(set.split(";", -1))
                .map(one -> Combination.of(Arrays.stream(one.split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()))))
                .collect(Collectors.toSet());
    }
}
