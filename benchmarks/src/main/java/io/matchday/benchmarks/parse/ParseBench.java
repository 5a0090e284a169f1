package io.matchday.benchmarks.parse;

import io.matchday.benchmarks.log.LogFiles;
import io.matchday.benchmarks.log.LogOptions;
import io.matchday.benchmarks.measure.Case;
import io.matchday.benchmarks.measure.Figure;
import io.matchday.benchmarks.measure.Machine;
import io.matchday.benchmarks.measure.Rounds;
import io.matchday.benchmarks.peer.Peer;
import io.matchday.benchmarks.peer.Peers;
import io.matchday.launcher.console.Arguments;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** {@code bench parse}: what one thread of the engine does, and what other tools do, with the same log in the same run. */
public final class ParseBench {

    private static final long DEFAULT_LINES = 500_000;
    private static final Instant BEGIN = Instant.parse("2026-10-31T12:00:00Z");
    private static final double MEGA = 1e6;
    private static final int AGAIN = 3;

    private final LogOptions options;
    private final boolean json;
    private final Console console;

    /** Reads what was typed. */
    public ParseBench(List<String> typed, Console console) {
        Set<String> valued = new HashSet<>(LogOptions.NAMES);
        Arguments arguments = Arguments.read(typed, valued, Set.of("--json"));
        this.options = LogOptions.read(arguments, DEFAULT_LINES, BEGIN);
        this.json = arguments.flag("--json");
        this.console = console;
    }

    public void run() throws IOException {
        console.progress("Making a log of " + options.lines() + " lines in two formats");
        try (LogFiles files = LogFiles.make(options)) {
            console.progress("Measuring the engine");
            Engine engine = new Engine(options, BEGIN.plus(Duration.ofDays(1)));
            List<Figure> figures = engine.all(files);
            List<Comparison> comparisons = new ArrayList<>();
            for (Peer peer : Peers.all()) {
                console.progress("Measuring " + peer.name());
                comparisons.add(compare(peer, engine, files));
            }
            if (json) {
                tellJson(figures, comparisons, files);
            } else {
                tell(figures, comparisons, files);
            }
        }
    }

    /** Ours is measured again right before and after theirs: what else the machine does then weighs on both. */
    private Comparison compare(Peer peer, Engine engine, LogFiles files) throws IOException {
        List<Double> ours = new ArrayList<>();
        again(engine, peer.comparable(), ours);
        try {
            OptionalDouble theirs = peer.linesPerCpuSecond(files, options.lines());
            again(engine, peer.comparable(), ours);
            String why = theirs.isPresent() ? "" : "not installed";
            return new Comparison(peer.name(), peer.comparable(), theirs, Rounds.median(ours), why);
        } catch (IOException failed) {
            String why = String.valueOf(failed.getMessage());
            return new Comparison(peer.name(), peer.comparable(), OptionalDouble.empty(), Rounds.median(ours), why);
        }
    }

    private static void again(Engine engine, Case wanted, List<Double> ours) throws IOException {
        for (int round = 0; round < AGAIN; round++) {
            ours.add(engine.again(wanted));
        }
    }

    private void tell(List<Figure> figures, List<Comparison> comparisons, LogFiles files) throws IOException {
        console.line("%s; %,d lines, %.0f B/line text, %.0f B/line NDJSON"
                .formatted(
                        Machine.told(),
                        options.lines(),
                        (double) Files.size(files.text()) / options.lines(),
                        (double) Files.size(files.ndjson()) / options.lines()));
        Table engine = new Table("ENGINE, ONE THREAD", "LINES/CPU-S", "ALLOCATED B/LINE", "HEAP AFTER MB");
        for (Figure figure : figures) {
            engine.row(
                    figure.name(),
                    millions(figure.linesPerCpuSecond()),
                    Figure.text("%.3f", figure.bytesAllocatedPerLine()),
                    Figure.text("%.1f", figure.heapBytes() / MEGA));
        }
        Table peers = new Table("PEER", "LINES/CPU-S", "OURS BESIDE IT", "OURS / THEIRS", "COMPARED WITH");
        for (Comparison one : comparisons) {
            peers.row(
                    one.peer(),
                    one.theirs().isPresent() ? millions(one.theirs().getAsDouble()) : one.why(),
                    millions(one.ours()),
                    one.ratio().isPresent() ? Figure.text("%.2f", one.ratio().getAsDouble()) : "-",
                    one.comparable().text());
        }
        engine.lines().forEach(console::line);
        console.line("");
        peers.lines().forEach(console::line);
    }

    private void tellJson(List<Figure> figures, List<Comparison> comparisons, LogFiles files) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", Machine.told());
        all.put("lines", options.lines());
        all.put("seed", options.seed());
        all.put("textBytes", Files.size(files.text()));
        all.put("ndjsonBytes", Files.size(files.ndjson()));
        all.put("engine", figures.stream().map(Figure::json).toList());
        all.put("peers", comparisons.stream().map(Comparison::json).toList());
        console.json(all);
    }

    private static String millions(double figure) {
        return Figure.text("%.3f M", figure / MEGA);
    }
}
