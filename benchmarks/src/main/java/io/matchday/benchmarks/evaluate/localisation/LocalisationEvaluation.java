package io.matchday.benchmarks.evaluate.localisation;

import io.matchday.benchmarks.measure.Figure;
import io.matchday.launcher.console.Arguments;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Table;
import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code evaluate localisation}: how often the monitor names the very causes that a published data set knows. */
public final class LocalisationEvaluation {

    private final Path folder;
    private final boolean json;
    private final Console console;

    /** Reads what was typed. */
    public LocalisationEvaluation(List<String> typed, Console console) {
        Arguments arguments = Arguments.read(typed, Set.of("--data"), Set.of("--json"));
        this.folder = Path.of(
                arguments.option("--data").orElseThrow(() -> new Trouble("--data says which folder has the cases.")));
        if (!Files.isDirectory(folder)) {
            throw new Trouble("There is no folder " + folder + ".");
        }
        this.json = arguments.flag("--json");
        this.console = console;
    }

    public void run() throws IOException {
        LabelledCases cases = LabelledCases.in(folder);
        Judge judge = new Judge();
        List<Verdict> verdicts = new ArrayList<>();
        cases.each(one -> {
            console.progress("Case " + (verdicts.size() + 1) + ": " + one.name());
            verdicts.add(judge.judge(one));
        });
        console.progress("");
        if (json) {
            tellJson(cases, verdicts);
        } else {
            tell(cases, verdicts);
        }
    }

    private void tell(LabelledCases cases, List<Verdict> verdicts) {
        Table table = new Table("CASE", "TRUTH", "FOUND", "TP", "FP", "FN", "MS");
        for (Verdict one : verdicts) {
            table.row(
                    one.name(),
                    Verdict.text(one.truth()),
                    Verdict.text(one.found()),
                    String.valueOf(one.truePositives()),
                    String.valueOf(one.falsePositives()),
                    String.valueOf(one.falseNegatives()),
                    Figure.text("%.2f", one.millis()));
        }
        table.lines().forEach(console::line);
        Score score = Score.of(verdicts);
        console.line("");
        console.line("%s layout, %d cases: precision %s, recall %s, F1 %s; %s ms a case, %s at most"
                .formatted(
                        cases.layout(),
                        verdicts.size(),
                        Figure.text("%.3f", score.precision()),
                        Figure.text("%.3f", score.recall()),
                        Figure.text("%.3f", score.f1()),
                        Figure.text("%.1f", score.meanMillis()),
                        Figure.text("%.1f", score.mostMillis())));
    }

    private void tellJson(LabelledCases cases, List<Verdict> verdicts) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("layout", cases.layout());
        all.put("cases", verdicts.stream().map(Verdict::json).toList());
        all.put("total", Score.of(verdicts).json());
        console.json(all);
    }
}
