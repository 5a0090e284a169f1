package io.matchday.benchmarks.evaluate.fault;

import io.matchday.benchmarks.measure.Figure;
import io.matchday.launcher.console.Arguments;
import io.matchday.launcher.console.Console;
import io.matchday.monitor.detect.Change;
import io.matchday.monitor.verdict.DomainCube;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * {@code evaluate clean}: a day and a night of match-day traffic that nothing is wrong with, through the same chain as the
 * faults. Whatever is told is told in vain.
 */
public final class CleanEvaluation {

    private static final long BEGIN = 1_793_000_000;
    private static final int HOUR = 3_600;
    private static final int MOST_HOURS = 720;
    private static final double NOISE = 0.08;
    private static final int MILLIS = 1_000;

    private final long seed;
    private final int hours;
    private final int rate;
    private final boolean json;
    private final Console console;

    /** Reads what was typed. */
    public CleanEvaluation(List<String> typed, Console console) {
        Arguments arguments = Arguments.read(typed, Set.of("--seed", "--hours", "--rate"), Set.of("--json"));
        this.seed = arguments.number("--seed", 1, 0, Integer.MAX_VALUE);
        this.hours = (int) arguments.number("--hours", 24, 1, MOST_HOURS);
        this.rate = (int) arguments.number("--rate", 1_500, 1, 1_000_000);
        this.json = arguments.flag("--json");
        this.console = console;
    }

    public void run() {
        SplittableRandom random = new SplittableRandom(seed);
        HealthyDay day = new HealthyDay(new Network(), random);
        MatchDay shape = new MatchDay(hours * HOUR, random);
        Chain chain = new Chain(new DomainCube(LineWriter.DOMAIN, BEGIN - DomainCube.MOST_SECONDS, BEGIN));
        List<String> told = new ArrayList<>();
        long lines = 0;
        for (int second = 0; second < hours * HOUR; second++) {
            if (second % HOUR == 0) {
                console.progress("Hour %d of %d".formatted(second / HOUR + 1, hours));
            }
            double due = rate * shape.at(second) * Math.exp(NOISE * random.nextGaussian());
            int count = (int) (due + random.nextDouble());
            lines += count;
            for (Change change : chain.take(BEGIN + second, lines(second, count, day))) {
                if (change instanceof Change.Opened opened) {
                    told.add("after %d s: %s"
                            .formatted(
                                    second,
                                    opened.finding().text(LineWriter.DOMAIN).en()));
                }
            }
        }
        tell(lines, told);
    }

    private void tell(long lines, List<String> told) {
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("seed", seed);
            all.put("hours", hours);
            all.put("lines", lines);
            all.put("findings", told);
            console.json(all);
            return;
        }
        told.forEach(console::line);
        console.line("%d hours, %s million lines: %d findings"
                .formatted(hours, Figure.text("%.1f", lines / 1e6), told.size()));
    }

    private static String lines(int second, int count, HealthyDay day) {
        day.step();
        StringBuilder lines = new StringBuilder(256 * count);
        for (int at = 0; at < count; at++) {
            LineWriter.write((BEGIN + second) * MILLIS + (long) at * MILLIS / count, day.next(), lines);
        }
        return lines.toString();
    }
}
