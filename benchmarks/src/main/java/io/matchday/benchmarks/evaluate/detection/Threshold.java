package io.matchday.benchmarks.evaluate.detection;

import io.matchday.benchmarks.evaluate.detection.Scored.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the one threshold for all files with which a detector does best, as the benchmark does for each. */
final class Threshold {

    private record Placed(Row row, int window) {}

    private Threshold() {}

    static double best(List<Scored> files) {
        List<Placed> rows = new ArrayList<>();
        int windows = 0;
        for (Scored file : files) {
            int before = windows;
            file.rows().forEach(row -> rows.add(new Placed(row, row.window() < 0 ? -1 : before + row.window())));
            windows += file.file().windows().size();
        }
        rows.sort(Comparator.comparingDouble((Placed placed) -> placed.row().figure())
                .reversed());
        return descend(rows, windows);
    }

    private static double descend(List<Placed> rows, int windows) {
        double[] worth = new double[windows];
        Arrays.fill(worth, Scored.MISSED);
        double sum = windows * Scored.MISSED;
        double most = sum;
        double best = Double.POSITIVE_INFINITY;
        for (int at = 0; at < rows.size(); at++) {
            Placed placed = rows.get(at);
            double gain = placed.window() < 0
                    ? placed.row().worth()
                    : Math.max(0, placed.row().worth() - worth[placed.window()]);
            sum += gain;
            if (placed.window() >= 0) {
                worth[placed.window()] += gain;
            }
            double figure = placed.row().figure();
            boolean lastOfItsKind =
                    at + 1 == rows.size() || rows.get(at + 1).row().figure() < figure;
            if (lastOfItsKind && sum > most) {
                most = sum;
                best = figure;
            }
        }
        return best;
    }
}
