package io.matchday.benchmarks.evaluate.detection;

import java.util.Arrays;

/**
 * The seasonal part of a series by STL (Cleveland, Cleveland, McRae and Terpenning, J. Official Statistics 1990), robust and
 * with a season that repeats exactly: each phase of the season is the weighted mean of its values. What low-pass filtering
 * does to such a season is taking its mean away. One inner and fifteen robustness iterations.
 */
final class PeriodicStl {

    private static final int ROBUSTNESS_ITERATIONS = 15;
    private static final double TREND_PER_PERIOD = 1.5;
    private static final double BISQUARE = 6;
    private static final double NEARLY_NONE = 0.001;

    private PeriodicStl() {}

    static double[] seasonal(double[] values, int period) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        double[] trend = new double[values.length];
        double[] seasonal = new double[values.length];
        // The next odd number above one and a half periods.
        int window = 2 * (int) (TREND_PER_PERIOD * period / 2) + 3;
        for (int iteration = 0; iteration <= ROBUSTNESS_ITERATIONS; iteration++) {
            seasonal = season(minus(values, trend), weights, period);
            trend = Loess.linear(minus(values, seasonal), weights, window);
            weights = robustness(minus(minus(values, seasonal), trend));
        }
        return seasonal;
    }

    private static double[] season(double[] detrended, double[] weights, int period) {
        double[] sums = new double[period];
        double[] totals = new double[period];
        for (int row = 0; row < detrended.length; row++) {
            sums[row % period] += weights[row] * detrended[row];
            totals[row % period] += weights[row];
        }
        double mean = 0;
        for (int phase = 0; phase < period; phase++) {
            sums[phase] = totals[phase] == 0 ? 0 : sums[phase] / totals[phase];
            mean += sums[phase] / period;
        }
        double[] season = new double[detrended.length];
        for (int row = 0; row < season.length; row++) {
            season[row] = sums[row % period] - mean;
        }
        return season;
    }

    private static double[] robustness(double[] rest) {
        double[] sizes = Arrays.stream(rest).map(Math::abs).toArray();
        double limit = BISQUARE * Median.of(sizes);
        return Arrays.stream(sizes).map(size -> bisquare(size, limit)).toArray();
    }

    private static double bisquare(double size, double limit) {
        if (size <= NEARLY_NONE * limit) {
            return 1;
        }
        double part = size / limit;
        return part >= 1 - NEARLY_NONE ? 0 : (1 - part * part) * (1 - part * part);
    }

    private static double[] minus(double[] from, double[] taken) {
        double[] rest = new double[from.length];
        for (int row = 0; row < rest.length; row++) {
            rest[row] = from[row] - taken[row];
        }
        return rest;
    }
}
