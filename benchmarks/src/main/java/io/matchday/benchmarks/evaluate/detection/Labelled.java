package io.matchday.benchmarks.evaluate.detection;

import java.util.List;

/**
 * One file of the Numenta Anomaly Benchmark.
 *
 * @param name folder and file
 * @param times seconds since the epoch
 * @param values measured then
 * @param windows in which an alarm is right, in their order
 */
record Labelled(String name, long[] times, double[] values, List<Window> windows) {

    private static final double PROBATION = 0.15;
    private static final int MOST_ROWS_OF_PROBATION = 5_000;

    /**
     * Rows in which an alarm is right.
     *
     * @param from first
     * @param to last
     */
    record Window(int from, int to) {

        int width() {
            return to - from + 1;
        }
    }

    int rows() {
        return values.length;
    }

    /** Rows at the beginning that a detector may learn from, and that do not count: 15 % of at most 5,000. */
    int probation() {
        return (int) Math.ceil(Math.min(Math.floor(PROBATION * rows()), PROBATION * MOST_ROWS_OF_PROBATION));
    }
}
