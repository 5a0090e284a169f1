package io.matchday.benchmarks.evaluate.ticket;

import io.matchday.benchmarks.measure.Figure;
import io.matchday.intake.problem.TicketClusters;
import io.matchday.intake.wording.Wording;
import io.matchday.launcher.console.Arguments;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** {@code evaluate tickets}: fifteen problems planted among 500 tickets in two languages; are they found, and nothing else? */
public final class TicketEvaluation {

    private static final int TICKETS = 500;
    private static final int LEAST = 3;
    private static final long MOST_SEEDS = 1_000;
    private static final double MILLION = 1e6;

    private final long firstSeed;
    private final long seeds;
    private final boolean json;
    private final Console console;

    /** Reads what was typed. */
    public TicketEvaluation(List<String> typed, Console console) {
        Arguments arguments = Arguments.read(typed, Set.of("--seed", "--seeds"), Set.of("--json"));
        this.firstSeed = arguments.number("--seed", 1, 0, Integer.MAX_VALUE);
        this.seeds = arguments.number("--seeds", 5, 1, MOST_SEEDS);
        this.json = arguments.flag("--json");
        this.console = console;
    }

    public void run() throws IOException {
        List<TicketOutcome> outcomes = new ArrayList<>();
        for (String phrases : Phrasebook.FILES) {
            for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
                console.progress("%s phrases, seed %d".formatted(phrases, seed));
                outcomes.add(judge(phrases, seed));
            }
        }
        console.progress("");
        if (json) {
            console.json(
                    Map.of("runs", outcomes.stream().map(TicketOutcome::json).toList(), "totals", totals(outcomes)));
        } else {
            tell(outcomes);
        }
    }

    private static TicketOutcome judge(String phrases, long seed) throws IOException {
        LabelledTickets labelled = TicketGenerator.make(Phrasebook.problems(phrases), TICKETS, seed);
        TicketClusters clusters = new TicketClusters(Wording.standard());
        long begin = System.nanoTime();
        ClusterScore score = ClusterScore.of(labelled, clusters.of(labelled.tickets(), LEAST));
        return new TicketOutcome(phrases, seed, score, (System.nanoTime() - begin) / MILLION);
    }

    private void tell(List<TicketOutcome> outcomes) {
        Table table = new Table("PHRASES", "SEED", "FOUND", "GROUPS", "PRECISION", "RECALL", "MS", "MISSED");
        outcomes.forEach(one -> table.row(
                one.phrases(),
                String.valueOf(one.seed()),
                "%d of %d".formatted(one.score().found(), one.score().planted()),
                String.valueOf(one.score().groups()),
                Figure.text("%.3f", one.score().precision()),
                Figure.text("%.3f", one.score().recall()),
                Figure.text("%.0f", one.millis()),
                String.join(", ", one.score().missed())));
        table.lines().forEach(console::line);
        console.line("");
        totals(outcomes)
                .forEach((phrases, mean) ->
                        console.line("%s phrases, mean of %d seeds: %s found, precision %s, recall %s"
                                .formatted(
                                        phrases,
                                        seeds,
                                        Figure.text("%.1f", mean.found()),
                                        Figure.text("%.3f", mean.precision()),
                                        Figure.text("%.3f", mean.recall()))));
    }

    private static Map<String, Mean> totals(List<TicketOutcome> outcomes) {
        Map<String, Mean> totals = new LinkedHashMap<>();
        for (String phrases : Phrasebook.FILES) {
            List<ClusterScore> scores = outcomes.stream()
                    .filter(one -> one.phrases().equals(phrases))
                    .map(TicketOutcome::score)
                    .toList();
            totals.put(
                    phrases,
                    new Mean(
                            mean(scores, ClusterScore::found),
                            mean(scores, ClusterScore::precision),
                            mean(scores, ClusterScore::recall)));
        }
        return totals;
    }

    private static double mean(List<ClusterScore> scores, ToDoubleFunction<ClusterScore> figure) {
        return scores.stream().mapToDouble(figure).average().orElse(0);
    }

    /** What came of all seeds. */
    public record Mean(double found, double precision, double recall) {}
}
