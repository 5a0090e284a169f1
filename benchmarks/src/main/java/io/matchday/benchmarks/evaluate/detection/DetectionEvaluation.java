package io.matchday.benchmarks.evaluate.detection;

import io.matchday.benchmarks.measure.Figure;
import io.matchday.launcher.console.Arguments;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Table;
import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code evaluate detection}: the detector of plain series and two peers on files of the Numenta Anomaly Benchmark. */
public final class DetectionEvaluation {

    private static final List<Detector> DETECTORS =
            List.of(new Matchday(), new WindowedGaussian(), new SeasonalHybridEsd());

    private final Path data;
    private final boolean json;
    private final Console console;

    /** Reads what was typed. */
    public DetectionEvaluation(List<String> typed, Console console) {
        Arguments arguments = Arguments.read(typed, Set.of("--data"), Set.of("--json"));
        this.data = Path.of(arguments
                .option("--data")
                .orElseThrow(() -> new Trouble("--data names the folder of the benchmark's files.")));
        this.json = arguments.flag("--json");
        this.console = console;
    }

    public void run() throws IOException {
        List<Labelled> corpus = Corpus.read(data);
        List<Evaluated> evaluated = new ArrayList<>();
        for (Detector detector : DETECTORS) {
            console.progress("Running " + detector.name());
            evaluated.add(Evaluated.of(detector, corpus));
        }
        if (json) {
            tellJson(corpus, evaluated);
        } else {
            tell(corpus, evaluated);
        }
    }

    private void tell(List<Labelled> corpus, List<Evaluated> evaluated) {
        List<String> head = new ArrayList<>(List.of("FILE", "ROWS", "WINDOWS"));
        evaluated.forEach(one -> head.add(one.name().toUpperCase(Locale.ROOT)));
        Table files = new Table(head.toArray(String[]::new));
        for (int at = 0; at < corpus.size(); at++) {
            Labelled file = corpus.get(at);
            List<String> row = new ArrayList<>(List.of(
                    file.name(),
                    String.valueOf(file.rows()),
                    String.valueOf(file.windows().size())));
            for (Evaluated one : evaluated) {
                row.add(told(one.files().get(at)));
            }
            files.row(row.toArray(String[]::new));
        }
        Table totals = new Table("STANDARD PROFILE", "SCORE", "CROSS-VALIDATED", "FOUND", "FALSE ALARMS", "THRESHOLD");
        for (Evaluated one : evaluated) {
            totals.row(
                    one.name(),
                    Figure.text("%.2f", one.total().normalised()),
                    Figure.text("%.2f", one.crossValidated().normalised()),
                    one.total().found() + " of " + one.total().windows(),
                    String.valueOf(one.total().falseAlarms()),
                    Figure.text("%.6g", one.threshold()));
        }
        files.lines().forEach(console::line);
        console.line("");
        totals.lines().forEach(console::line);
    }

    private static String told(Outcome outcome) {
        return Figure.text("%6.2f", outcome.sum())
                + " (%d found, %d false)".formatted(outcome.found(), outcome.falseAlarms());
    }

    private void tellJson(List<Labelled> corpus, List<Evaluated> evaluated) {
        List<Object> files = new ArrayList<>();
        for (int at = 0; at < corpus.size(); at++) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("file", corpus.get(at).name());
            file.put("rows", corpus.get(at).rows());
            file.put("windows", corpus.get(at).windows().size());
            for (Evaluated one : evaluated) {
                file.put(one.name(), json(one.files().get(at)));
            }
            files.add(file);
        }
        Map<String, Object> totals = new LinkedHashMap<>();
        for (Evaluated one : evaluated) {
            Map<String, Object> total = json(one.total());
            total.put("score", one.total().normalised());
            total.put("crossValidatedScore", one.crossValidated().normalised());
            total.put("threshold", one.threshold());
            totals.put(one.name(), total);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "standard");
        all.put("files", files);
        all.put("totals", totals);
        console.json(all);
    }

    private static Map<String, Object> json(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sum", outcome.sum());
        json.put("found", outcome.found());
        json.put("falseAlarms", outcome.falseAlarms());
        return json;
    }
}
