package io.matchday.platform.statistics;

import java.util.Arrays;

/** Statistics that a single wild value does not move. */
public final class Robust {

    private Robust() {}

    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Median absolute deviation from the median, not scaled to a normal distribution. */
    public static double deviation(double[] values) {
        double median = median(values);
        return median(
                Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
    }

    /**
     * The median of the slopes between all pairs of equally spaced values (Theil 1950, Sen 1968), per step. Up to 29 % of
     * the values may be arbitrarily wrong without moving it arbitrarily. 0 for less than two values.
     */
    public static double slope(double[] values) {
        double[] slopes = new double[values.length * (values.length - 1) / 2];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                slopes[next++] = (values[j] - values[i]) / (j - i);
            }
        }
        return slopes.length == 0 ? 0 : median(slopes);
    }
}
