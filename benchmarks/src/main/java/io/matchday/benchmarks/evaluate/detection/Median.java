package io.matchday.benchmarks.evaluate.detection;

import java.util.Arrays;

/** The middle of some numbers, or half way between the two in the middle. */
final class Median {

    private Median() {}

    static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }
}
