package io.matchday.benchmarks.evaluate.localisation;

import io.matchday.benchmarks.evaluate.CsvFile;
import io.matchday.launcher.console.Trouble;
import io.matchday.monitor.locate.Combination;
import io.matchday.monitor.locate.LeafTable;
import io.matchday.monitor.locate.RatioHistory;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * RobustSpot's layout: one file of causes, and a file per case with viewers that stalled and all viewers, by minute and
 * combination of values. What to expect is learned from the minutes before the anomaly.
 */
final class RobustSpotCases implements LabelledCases {

    static final String CAUSES = "anomaly.yaml";

    private static final List<String> COUNTS = List.of("min", "value", "cnt");

    private final Path folder;

    RobustSpotCases(Path folder) {
        this.folder = folder;
    }

    @Override
    public String layout() {
        return "RobustSpot";
    }

    @Override
    public void each(Taker taker) throws IOException {
        for (Object listed : listed()) {
            if (!(listed instanceof Map<?, ?> one)) {
                throw new Trouble(folder.resolve(CAUSES) + " is no list of cases.");
            }
            String name = String.valueOf(one.get("data"));
            long minute = Long.parseLong(String.valueOf(one.get("timestamp")));
            taker.take(new LabelledCase(name, table(CsvFile.read(file(name)), minute), truth(one.get("cause"))));
        }
    }

    private List<?> listed() throws IOException {
        try (Reader reader = Files.newBufferedReader(folder.resolve(CAUSES))) {
            Object all = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return all instanceof List<?> list ? list : List.of();
        }
    }

    private Path file(String name) {
        String file = name.endsWith(".csv") ? name : name + ".csv";
        for (String below : List.of("cases", "data", ".")) {
            if (Files.exists(folder.resolve(below).resolve(file))) {
                return folder.resolve(below).resolve(file);
            }
        }
        throw new Trouble("%s names the case %s, but there is no file of it.".formatted(folder.resolve(CAUSES), name));
    }

    private static LeafTable table(CsvFile file, long minute) {
        int time = file.column(COUNTS.get(0));
        int value = file.column(COUNTS.get(1));
        int count = file.column(COUNTS.get(2));
        List<Integer> dimensions = file.columnsBut(COUNTS);
        RatioHistory history = new RatioHistory(file.names(dimensions));
        for (List<String> row : file.rows()) {
            history.add(
                    (long) file.number(row, time),
                    CsvFile.cells(row, dimensions),
                    file.number(row, value),
                    file.number(row, count));
        }
        return history.at(minute);
    }

    /** One cause, or a list of them. */
    private static Set<Combination> truth(Object cause) {
        Set<Combination> truth = new HashSet<>();
        for (Object one : cause instanceof List<?> several ? several : List.of(cause)) {
            Map<String, String> values = new HashMap<>();
            ((Map<?, ?>) one).forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
            truth.add(Combination.of(values));
        }
        return truth;
    }
}
