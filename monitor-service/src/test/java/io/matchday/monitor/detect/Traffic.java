package io.matchday.monitor.detect;

import java.util.random.RandomGenerator;

/** Counts by seed. */
final class Traffic {

    private static final double LARGE = 40;

    private Traffic() {}

    static long poisson(RandomGenerator random, double mean) {
        if (mean > LARGE) {
            return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double least = Math.exp(-mean);
        long count = -1;
        for (double product = 1; product > least; product *= random.nextDouble()) {
            count++;
        }
        return Math.max(0, count);
    }

    static long binomial(RandomGenerator random, long trials, double probability) {
        long count = 0;
        for (long at = 0; at < trials; at++) {
            count += random.nextDouble() < probability ? 1 : 0;
        }
        return count;
    }
}
