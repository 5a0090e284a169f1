package io.matchday.benchmarks.log;

/** How the traffic of a match day rises and falls, between 0 and 1: doors open, first half, break, second half, end. */
final class DayShape {

    private static final double[] AT = {0, 0.15, 0.25, 0.45, 0.5, 0.55, 0.8, 0.9, 1};
    private static final double[] LEVEL = {0.15, 0.4, 0.85, 0.9, 0.55, 1, 1, 0.35, 0.1};

    private static final int SAMPLES = 10_000;

    private DayShape() {}

    /** The level on average over log time; {@link #at} goes by lines, of which quiet times have few. */
    static double mean() {
        double time = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            time += 1 / at((double) sample / SAMPLES);
        }
        return SAMPLES / time;
    }

    /** The level after this part of the day, which is between 0 and 1. */
    static double at(double part) {
        int after = 1;
        while (after < AT.length - 1 && AT[after] < part) {
            after++;
        }
        double way = (part - AT[after - 1]) / (AT[after] - AT[after - 1]);
        return LEVEL[after - 1] + way * (LEVEL[after] - LEVEL[after - 1]);
    }
}
