package io.matchday.benchmarks.evaluate.detection;

import io.matchday.benchmarks.evaluate.detection.Labelled.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a detector's figures for one file are worth, by the benchmark's standard profile (Lavin and Ahmad, "Evaluating
 * Real-Time Anomaly Detection Algorithms", 2015): of all alarms in a window the earliest counts, and the earlier in the
 * window the more, by a sigmoid; each alarm elsewhere costs, the less the nearer behind a window; a window missed costs 1.
 */
final class Scored {

    static final double MISSED = -1;

    private static final double FALSE_ALARM = 0.11;
    private static final double FAR_BEHIND = 3;
    private static final double STEEPNESS = 5;

    /**
     * A row that counts.
     *
     * @param figure of the detector
     * @param worth of an alarm there
     * @param window it lies in, -1 outside
     */
    record Row(double figure, double worth, int window) {}

    private final Labelled file;
    private final List<Row> rows = new ArrayList<>();

    Scored(Labelled file, double[] figures) {
        this.file = file;
        int passed = -1;
        for (int at = 0; at < file.rows(); at++) {
            int next = passed + 1;
            boolean inside =
                    next < file.windows().size() && file.windows().get(next).from() <= at;
            double worth = inside ? inside(file.windows().get(next), at) : outside(passed, at);
            if (at >= file.probation()) {
                rows.add(new Row(figures[at], worth, inside ? next : -1));
            }
            passed = inside && file.windows().get(next).to() == at ? next : passed;
        }
    }

    Labelled file() {
        return file;
    }

    List<Row> rows() {
        return rows;
    }

    /** The benchmark's own sum for this file at a threshold. */
    Outcome at(double threshold) {
        double[] windows = new double[file.windows().size()];
        Arrays.fill(windows, MISSED);
        double alarms = 0;
        int falseAlarms = 0;
        for (Row row : rows) {
            if (row.figure() >= threshold && row.window() >= 0) {
                windows[row.window()] = Math.max(windows[row.window()], row.worth());
            } else if (row.figure() >= threshold) {
                alarms += row.worth();
                falseAlarms++;
            }
        }
        double sum = alarms;
        int found = 0;
        for (double window : windows) {
            sum += window;
            found += window > MISSED ? 1 : 0;
        }
        return new Outcome(sum, windows.length, found, falseAlarms);
    }

    private double inside(Window window, int at) {
        return sigmoid(-(double) (window.to() - at + 1) / window.width()) / sigmoid(-1);
    }

    private double outside(int passed, int at) {
        if (passed < 0) {
            return -FALSE_ALARM;
        }
        Window window = file.windows().get(passed);
        return FALSE_ALARM * sigmoid((double) (at - window.to()) / (window.width() - 1));
    }

    private static double sigmoid(double position) {
        return position >= FAR_BEHIND ? -1 : 2 / (1 + Math.exp(STEEPNESS * position)) - 1;
    }
}
