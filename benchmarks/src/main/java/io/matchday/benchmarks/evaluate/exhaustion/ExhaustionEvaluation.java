package io.matchday.benchmarks.evaluate.exhaustion;

import io.matchday.benchmarks.measure.Figure;
import io.matchday.launcher.console.Arguments;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** {@code evaluate exhaustion}: how right the times to exhaustion are, told at half way of generated ramps. */
public final class ExhaustionEvaluation {
    private static final int MOST_RAMPS = 10_000;
    private static final int MOST_HARMLESS = 1_000;

    private final int ramps;
    private final int harmless;
    private final long seed;
    private final boolean json;
    private final Console console;

    /** Reads what was typed. */
    public ExhaustionEvaluation(List<String> typed, Console console) {
        Arguments arguments = Arguments.read(typed, Set.of("--ramps", "--spikes", "--seed"), Set.of("--json"));
        this.ramps = (int) arguments.number("--ramps", 30, 1, MOST_RAMPS);
        this.harmless = (int) arguments.number("--spikes", 30, 0, MOST_HARMLESS);
        this.seed = arguments.number("--seed", 1, 0, Integer.MAX_VALUE);
        this.json = arguments.flag("--json");
        this.console = console;
    }

    public void run() {
        List<RampOutcome> outcomes = outcomes(new SplittableRandom(seed));
        Map<String, Integer> alarms = alarms(new SplittableRandom(-1 - seed));
        if (json) {
            console.json(Map.of(
                    "seed", seed,
                    "ramps", outcomes.stream().map(RampOutcome::json).toList(),
                    "right", count(outcomes),
                    "harmless", harmless,
                    "falseAlarms", alarms));
            return;
        }
        Table table =
                new Table("RAMP", "NOISE", "MINUTES", "LEFT", "TOLD", "EARLIEST TO LATEST", "ERROR", "OF WHAT IS LEFT");
        outcomes.forEach(outcome -> table.row(outcome.cells()));
        table.lines().forEach(console::line);
        console.line(summary(outcomes));
        alarms.forEach((kind, raised) -> console.line("%s: %d alerts of exhaustion".formatted(kind, raised)));
    }

    List<RampOutcome> outcomes(SplittableRandom random) {
        RampKind[] kinds = RampKind.values();
        return IntStream.range(0, ramps)
                .mapToObj(i -> {
                    console.progress("ramp %d of %d".formatted(i + 1, ramps));
                    return Ramp.of(kinds[i % kinds.length], random.split()).judge();
                })
                .toList();
    }

    /** Alerts raised in vain, by kind, each over its third of what is harmless. */
    Map<String, Integer> alarms(SplittableRandom random) {
        Harmless.Kind[] kinds = Harmless.Kind.values();
        Map<String, Integer> alarms = new LinkedHashMap<>();
        for (int i = 0; i < harmless; i++) {
            console.progress("harmless traffic %d of %d".formatted(i + 1, harmless));
            Harmless.Kind kind = kinds[i % kinds.length];
            boolean raised = Harmless.of(kind, random.split()).alarms();
            alarms.merge(kind.title(), raised ? 1 : 0, Integer::sum);
        }
        return alarms;
    }

    private static String summary(List<RampOutcome> outcomes) {
        double[] errors =
                outcomes.stream().mapToDouble(RampOutcome::error).sorted().toArray();
        return Figure.text(
                "%d of %d within 10 %% of the ramp's length; median %.1f %%; %d within the band",
                count(outcomes),
                outcomes.size(),
                100 * errors[errors.length / 2],
                outcomes.stream().filter(RampOutcome::withinBand).count());
    }

    private static long count(List<RampOutcome> outcomes) {
        return outcomes.stream().filter(RampOutcome::right).count();
    }
}
