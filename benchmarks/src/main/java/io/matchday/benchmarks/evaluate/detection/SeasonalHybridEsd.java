package io.matchday.benchmarks.evaluate.detection;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Twitter's ADVec: the seasonal hybrid ESD test (Vallis, Hochenbaum and Kejariwal, USENIX HotCloud 2014), which takes the
 * seasonal part of {@link PeriodicStl} and the median off a series, and then Rosner's generalised ESD test (Technometrics,
 * 1983) with median and MAD in place of mean and deviation. With the parameters it has in the benchmark: period 150, at
 * most 0.2 % of the rows, 5 %, both directions. It sees the whole file at once, so it knows the future.
 */
final class SeasonalHybridEsd implements Detector {

    private static final int PERIOD = 150;
    private static final double MOST = 0.002;
    private static final double SIGNIFICANCE = 0.05;
    private static final double MAD_OF_NORMAL = 1.4826;

    @Override
    public String name() {
        return "Twitter ADVec";
    }

    @Override
    public double[] figures(Labelled file) {
        double[] values = file.values();
        double[] seasonal = PeriodicStl.seasonal(values, PERIOD);
        double[] rest = new double[values.length];
        double median = Median.of(values);
        for (int row = 0; row < rest.length; row++) {
            rest[row] = values[row] - seasonal[row] - median;
        }
        return test(rest, (int) (Math.max(MOST, 1.0 / values.length) * values.length));
    }

    private static double[] test(double[] rest, int most) {
        int[] removed = new int[most];
        boolean[] gone = new boolean[rest.length];
        int outliers = 0;
        for (int i = 1; i <= most; i++) {
            double[] left = left(rest, gone);
            double median = Median.of(left);
            double mad = MAD_OF_NORMAL
                    * Median.of(Arrays.stream(left)
                            .map(value -> Math.abs(value - median))
                            .toArray());
            int farthest = farthest(rest, gone, median);
            removed[i - 1] = farthest;
            gone[farthest] = true;
            if (Math.abs(rest[farthest] - median) / mad > critical(rest.length, i)) {
                outliers = i;
            }
        }
        double[] figures = new double[rest.length];
        Arrays.stream(removed, 0, outliers).forEach(row -> figures[row] = 1);
        return figures;
    }

    private static double critical(int n, int i) {
        double p = 1 - SIGNIFICANCE / (2.0 * (n - i + 1));
        double t = TDistribution.of(n - i - 1.0).inverseCumulativeProbability(p);
        return t * (n - i) / Math.sqrt((n - i - 1 + t * t) * (n - i + 1));
    }

    private static int farthest(double[] rest, boolean[] gone, double median) {
        int farthest = -1;
        for (int row = 0; row < rest.length; row++) {
            if (!gone[row] && (farthest < 0 || Math.abs(rest[row] - median) > Math.abs(rest[farthest] - median))) {
                farthest = row;
            }
        }
        return farthest;
    }

    private static double[] left(double[] rest, boolean[] gone) {
        double[] left = new double[rest.length];
        int count = 0;
        for (int row = 0; row < rest.length; row++) {
            if (!gone[row]) {
                left[count++] = rest[row];
            }
        }
        return Arrays.copyOf(left, count);
    }
}
