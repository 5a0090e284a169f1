package io.matchday.benchmarks.log;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws numbers from 0 on, the lower the more often, after Zipf's law. */
final class Popularity {

    private final double[] upTo;

    /**
     * Weighs the numbers.
     *
     * @param size how many numbers
     * @param exponent 0 for all alike; the larger, the more the first ones get
     */
    Popularity(int size, double exponent) {
        double[] sums = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += 1 / Math.pow(rank + 1.0, exponent);
            sums[rank] = sum;
        }
        double total = sum;
        this.upTo = Arrays.stream(sums).map(part -> part / total).toArray();
    }

    int draw(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble());
        return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
    }
}
