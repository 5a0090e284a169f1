package io.matchday.benchmarks.evaluate.fault;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How error shares come and go without trouble: each follows a process of Ornstein and Uhlenbeck in its logarithm, so counts
 * spread wider than chance alone would have it, and stay off for minutes.
 */
final class Drift {

    private static final double REVERSION_SECONDS = 300;

    private final double deviation;
    private final double[] logs;
    private final double[] factors;

    /**
     * Begins anywhere.
     *
     * @param size how many there are
     * @param deviation of the logarithm
     */
    Drift(int size, double deviation, SplittableRandom random) {
        this.deviation = deviation;
        this.logs = new double[size];
        this.factors = new double[size];
        for (int at = 0; at < size; at++) {
            logs[at] = deviation * random.nextGaussian();
        }
        Arrays.setAll(factors, at -> Math.exp(logs[at]));
    }

    /** Goes on by a second. */
    void step(SplittableRandom random) {
        double keep = Math.exp(-1 / REVERSION_SECONDS);
        double fresh = deviation * Math.sqrt(1 - keep * keep);
        for (int at = 0; at < logs.length; at++) {
            logs[at] = keep * logs[at] + fresh * random.nextGaussian();
            factors[at] = Math.exp(logs[at]);
        }
    }

    double at(int number) {
        return factors[number];
    }
}
