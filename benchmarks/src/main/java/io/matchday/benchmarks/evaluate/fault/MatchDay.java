package io.matchday.benchmarks.evaluate.fault;

import java.util.Arrays;
import java.util.SplittableRandom;

/** How much of its peak a day's traffic has: quiet, and in each quarter a match whose doors open and close with x22 in 60 s. */
final class MatchDay {

    private static final double RAMP = 22;
    private static final int RAMP_SECONDS = 60;
    private static final int MATCHES = 4;
    private static final double DAILY = 0.4;
    private static final int DAY = 86_400;

    private final double[] levels;

    MatchDay(int seconds, SplittableRandom random) {
        levels = new double[seconds];
        Arrays.setAll(levels, second -> (1 - DAILY + DAILY * Math.sin(2 * Math.PI * second / DAY)) / RAMP);
        int length = seconds / MATCHES;
        for (int match = 0; match < MATCHES; match++) {
            int lasts = length / 6 + random.nextInt(length / 6);
            int begin = match * length + random.nextInt(length - lasts);
            for (int at = 0; at < lasts; at++) {
                double way = Math.min(1, (double) Math.min(at, lasts - at) / RAMP_SECONDS);
                levels[begin + at] *= match % 2 == 0 ? 1 + (RAMP - 1) * way : Math.pow(RAMP, way);
            }
        }
    }

    /** Between 0 and 1. */
    double at(int second) {
        return levels[second];
    }
}
