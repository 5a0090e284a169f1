package io.matchday.benchmarks.evaluate.estimate;

import io.matchday.intake.estimate.method.Evaluation.Protocol;
import io.matchday.launcher.console.Arguments;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** {@code evaluate estimates}: how right estimates are of generated events whose law the estimator does not know. */
public final class EstimateEvaluation {

    private static final List<Method> METHODS = List.of(
            new Matchday(false), new Matchday(true), Naive.LAST_OF_CUSTOMER, Naive.MEAN_OF_GENRE, Naive.THE_LAW);
    private static final int FEWEST_EVENTS = 10;
    private static final int MOST_EVENTS = 1_000;
    private static final int MOST_SEEDS = 1_000;

    private final int events;
    private final long seed;
    private final long seeds;
    private final boolean json;
    private final Console console;

    /** Reads what was typed. */
    public EstimateEvaluation(List<String> typed, Console console) {
        Arguments arguments = Arguments.read(typed, Set.of("--events", "--seed", "--seeds"), Set.of("--json"));
        this.events = (int) arguments.number("--events", 80, FEWEST_EVENTS, MOST_EVENTS);
        this.seed = arguments.number("--seed", 1, 0, Integer.MAX_VALUE);
        this.seeds = arguments.number("--seeds", 20, 1, MOST_SEEDS);
        this.json = arguments.flag("--json");
        this.console = console;
    }

    public void run() {
        List<Summary> summaries = new ArrayList<>();
        for (Protocol protocol : Protocol.values()) {
            METHODS.forEach(method -> summaries.add(summary(method, protocol)));
        }
        if (json) {
            console.json(Map.of(
                    "events", events,
                    "seed", seed,
                    "seeds", seeds,
                    "outcomes", summaries.stream().map(Summary::json).toList()));
            return;
        }
        Table table = new Table("OTHERS USED", "METHOD", "MAPE", "MEDIAN APE", "P10 TO P90", "UP TO P90", "OF A SEED");
        summaries.forEach(one -> table.row(one.cells()));
        table.lines().forEach(console::line);
        console.line("%d seeds of %d events each".formatted(seeds, events));
    }

    private Summary summary(Method method, Protocol protocol) {
        List<Outcome> outcomes = LongStream.range(seed, seed + seeds)
                .mapToObj(each -> {
                    console.progress("%s: seed %d".formatted(method.title(), each));
                    return method.judge(new PastYears(each).events(events), protocol);
                })
                .toList();
        return new Summary(
                method.title(), protocol.name().toLowerCase(Locale.ROOT).replace('_', ' '), outcomes);
    }
}
