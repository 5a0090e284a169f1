package io.matchday.benchmarks.evaluate.exhaustion;

import io.matchday.benchmarks.measure.Figure;
import io.matchday.launcher.console.Arguments;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** {@code evaluate exhaustion}: how right the times to exhaustion are, told at half way, or elsewhere, of generated ramps. */
public final class ExhaustionEvaluation {
    private static final int MOST_RAMPS = 10_000;
    private static final int MOST_HARMLESS = 1_000;
    private static final double PERCENT = 100;

    private final int ramps;
    private final int harmless;
    private final long seed;
    private final Noise noise;
    private final double part;
    private final boolean json;
    private final Console console;

    /** Reads what was typed. */
    public ExhaustionEvaluation(List<String> typed, Console console) {
        Arguments arguments =
                Arguments.read(typed, Set.of("--ramps", "--spikes", "--seed", "--noise", "--at"), Set.of("--json"));
        this.ramps = (int) arguments.number("--ramps", 30, 1, MOST_RAMPS);
        this.harmless = (int) arguments.number("--spikes", 30, 0, MOST_HARMLESS);
        this.seed = arguments.number("--seed", 1, 0, Integer.MAX_VALUE);
        this.noise =
                Noise.titled(arguments.oneOf("--noise", Noise.USUAL.title(), Noise.USUAL.title(), Noise.HARD.title()));
        this.part = arguments.number("--at", 50, 10, 90) / PERCENT;
        this.json = arguments.flag("--json");
        this.console = console;
    }

    public void run() {
        List<Ramp> drawn = drawn(new SplittableRandom(seed));
        List<RampOutcome> outcomes = drawn.stream().map(Ramp::judge).toList();
        List<Standing> standings = standings(drawn);
        Map<String, Integer> alarms = alarms(new SplittableRandom(-1 - seed));
        if (json) {
            console.json(Map.of(
                    "seed",
                    seed,
                    "noise",
                    noise.title(),
                    "part",
                    part,
                    "methods",
                    standings.stream().map(Standing::json).toList(),
                    "ramps",
                    outcomes.stream().map(RampOutcome::json).toList(),
                    "right",
                    count(outcomes),
                    "harmless",
                    harmless,
                    "falseAlarms",
                    alarms));
            return;
        }
        show(outcomes);
        Table beside = new Table(Standing.headings());
        standings.forEach(standing -> beside.row(standing.cells()));
        beside.lines().forEach(console::line);
        alarms.forEach((kind, raised) -> console.line("%s: %d alerts of exhaustion".formatted(kind, raised)));
    }

    private void show(List<RampOutcome> outcomes) {
        Table table =
                new Table("RAMP", "NOISE", "MINUTES", "LEFT", "TOLD", "EARLIEST TO LATEST", "ERROR", "OF WHAT IS LEFT");
        outcomes.forEach(outcome -> table.row(outcome.cells()));
        table.lines().forEach(console::line);
        console.line(summary(outcomes));
    }

    List<Ramp> drawn(SplittableRandom random) {
        RampKind[] kinds = RampKind.values();
        return IntStream.range(0, ramps)
                .mapToObj(i -> Ramp.of(kinds[i % kinds.length], noise, part, random.split()))
                .toList();
    }

    private List<Standing> standings(List<Ramp> drawn) {
        List<Standing> standings = new ArrayList<>();
        for (Method method : Method.values()) {
            console.progress("%d ramps, %s".formatted(drawn.size(), method.title()));
            standings.add(Standing.of(method, drawn));
        }
        return standings;
    }

    /** Alerts raised in vain, by kind, each over its third of what is harmless. */
    Map<String, Integer> alarms(SplittableRandom random) {
        Harmless.Kind[] kinds = Harmless.Kind.values();
        Map<String, Integer> alarms = new LinkedHashMap<>();
        for (int i = 0; i < harmless; i++) {
            console.progress("harmless traffic %d of %d".formatted(i + 1, harmless));
            Harmless.Kind kind = kinds[i % kinds.length];
            boolean raised = Harmless.of(kind, noise, random.split()).alarms();
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
