package io.matchday.capacity.giveback;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The trend of a series as the median of the slopes between all pairs (H. Theil, 1950; P. K. Sen, JASA 63, 1968): one wild
 * value does not tilt it.
 */
final class TheilSen {
    private TheilSen() {}

    /** By how much the values change from one to the next; 0 for less than two. */
    static double slope(double[] values) {
        double[] slopes = IntStream.range(0, values.length)
                .boxed()
                .flatMapToDouble(first -> IntStream.range(first + 1, values.length)
                        .mapToDouble(second -> (values[second] - values[first]) / (second - first)))
                .sorted()
                .toArray();
        return slopes.length == 0 ? 0 : median(slopes);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
    }
}
