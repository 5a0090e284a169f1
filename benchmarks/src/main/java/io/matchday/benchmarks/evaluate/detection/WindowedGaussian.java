package io.matchday.benchmarks.evaluate.detection;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The benchmark's windowed Gaussian: one less the tail probability of a value, by the mean and the standard deviation of
 * the 6,400 before it, which move on by a hundred. Both numbers are what the benchmark's authors tuned it to.
 */
final class WindowedGaussian implements Detector {

    private static final int WINDOW = 6_400;
    private static final int STEP = 100;
    private static final double LEAST_DEVIATION = 1e-6;
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    @Override
    public String name() {
        return "Windowed Gaussian";
    }

    @Override
    public double[] figures(Labelled file) {
        double[] values = file.values();
        double[] figures = new double[values.length];
        int from = 0;
        int to = 0;
        double[] normal = {0, 1};
        for (int row = 0; row < values.length; row++) {
            if (row > 0) {
                double z = Math.abs(values[row] - normal[0]) / normal[1];
                figures[row] = 1 - STANDARD.survivalProbability(z);
            }
            boolean fills = row < WINDOW;
            if (fills || row + 1 - to == STEP) {
                to = row + 1;
                from = Math.max(0, to - WINDOW);
                normal = normal(values, from, to);
            }
        }
        return figures;
    }

    private static double[] normal(double[] values, int from, int to) {
        double mean = 0;
        for (int row = from; row < to; row++) {
            mean += values[row] / (to - from);
        }
        double variance = 0;
        for (int row = from; row < to; row++) {
            variance += (values[row] - mean) * (values[row] - mean) / (to - from);
        }
        return new double[] {mean, variance == 0 ? LEAST_DEVIATION : Math.sqrt(variance)};
    }
}
