package io.matchday.benchmarks.evaluate.fault;

import io.matchday.benchmarks.measure.Figure;
import io.matchday.launcher.console.Arguments;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** {@code evaluate faults}: ten kinds of faults, each at three strengths, in generated logs: found, dated, and told rightly? */
public final class FaultEvaluation {

    private static final int[] PERCENTS = {5, 20, 80};
    private static final long MOST_SEEDS = 1_000;

    private final long firstSeed;
    private final long seeds;
    private final boolean json;
    private final Console console;

    /** Reads what was typed. */
    public FaultEvaluation(List<String> typed, Console console) {
        Arguments arguments = Arguments.read(typed, Set.of("--seed", "--seeds"), Set.of("--json"));
        this.firstSeed = arguments.number("--seed", 1, 0, Integer.MAX_VALUE);
        this.seeds = arguments.number("--seeds", 1, 1, MOST_SEEDS);
        this.json = arguments.flag("--json");
        this.console = console;
    }

    public void run() {
        List<FaultOutcome> outcomes = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
            for (Fault fault : Fault.values()) {
                for (int percent : PERCENTS) {
                    console.progress("Seed %d: %s at %d %%".formatted(seed, fault, percent));
                    outcomes.add(new FaultCase(fault, percent, seed).run());
                }
            }
        }
        if (json) {
            console.json(Map.of(
                    "cases", outcomes.stream().map(FaultOutcome::json).toList(), "totals", FaultTotals.of(outcomes)));
        } else {
            tell(outcomes);
        }
    }

    private void tell(List<FaultOutcome> outcomes) {
        Table table =
                new Table("SEED", "FAULT", "PART", "FOUND AFTER S", "ONSET OFF BY S", "VERDICT", "AT ONCE", "LATER");
        outcomes.forEach(one -> table.row(cells(one)));
        table.lines().forEach(console::line);
        console.line("");
        list("Not found", outcomes, one -> !one.found());
        list("Onset off by more than 10 s", outcomes, one -> one.found() && !one.dated());
        list("Wrong verdict half a minute later", outcomes, one -> one.found() && !one.right());
        FaultTotals totals = FaultTotals.of(outcomes);
        console.line("%d cases: %d found, %d dated to 10 s, verdict right at once %d, half a minute later %d"
                .formatted(totals.cases(), totals.found(), totals.dated(), totals.rightAtOnce(), totals.right()));
        console.line("found after %s s (median), %s s at most; onset off by %s s (median), %s s at most"
                .formatted(
                        Figure.text("%.1f", totals.medianSeconds()),
                        Figure.text("%.1f", totals.mostSeconds()),
                        Figure.text("%.1f", totals.medianOnsetError()),
                        Figure.text("%.1f", totals.mostOnsetError())));
    }

    private static String[] cells(FaultOutcome one) {
        String seed = String.valueOf(one.of().seed());
        String part = one.target().name();
        if (!one.found()) {
            return new String[] {seed, one.name(), part, one.finding() == null ? "never" : "in vain", "", "", "", ""};
        }
        return new String[] {
            seed,
            one.name(),
            part,
            Figure.text("%.1f", one.secondsToFinding()),
            Figure.text("%+.1f", one.onsetError()),
            one.settled().kind().name(),
            one.rightAtOnce() ? "right" : "wrong",
            one.right() ? "right" : "wrong"
        };
    }

    private void list(String what, List<FaultOutcome> outcomes, Predicate<FaultOutcome> which) {
        List<FaultOutcome> some = outcomes.stream().filter(which).toList();
        console.line(what + ": " + (some.isEmpty() ? "none" : some.size()));
        some.forEach(one -> console.line("  seed %d, %s (%s): %s"
                .formatted(
                        one.of().seed(),
                        one.name(),
                        one.target().name(),
                        one.settled() == null ? "" : one.settled().summary().en())));
    }

    static double[] sorted(List<FaultOutcome> outcomes, ToDoubleFunction<FaultOutcome> figure) {
        return outcomes.stream()
                .filter(FaultOutcome::found)
                .mapToDouble(figure)
                .sorted()
                .toArray();
    }
}
