package io.matchday.monitor.detect;

import java.util.Arrays;

/**
 * What the next slot's traffic may be, from the latest slots alone. Three forecasts are made: the median of the last five,
 * which single outliers leave alone, and the lines of Theil and Sen (Sen, J. Am. Stat. Assoc. 1968) through the last four
 * and the last twelve, which follow ramps. What lies outside all of them has departed from the course, and not only from
 * the level.
 */
final class Forecast {

    private static final int LEVEL = 5;
    private static final int SHORT = 4;
    private static final int LONG = 12;
    private static final int PEAK = 3;
    private static final int MEMORY = 60;
    /** Nine in ten squares of a standard normal number are smaller. */
    private static final double CHI_SQUARE = 2.7055;

    private static final double PART = 0.9;

    private final long[] counts = new long[MEMORY];
    private int size;

    void learn(long count) {
        if (size == MEMORY) {
            System.arraycopy(counts, 1, counts, 0, --size);
        }
        counts[size++] = count;
    }

    boolean isReady() {
        return size >= LONG;
    }

    void forget() {
        size = 0;
    }

    /** The lowest forecast. */
    double low() {
        return Math.max(0, Math.min(middle(), Math.min(line(SHORT), line(LONG))));
    }

    /** The highest forecast, or a peak just before. */
    double high() {
        double peak = Arrays.stream(counts, size - PEAK, size).max().orElse(0);
        return Math.max(peak, Math.max(middle(), Math.max(line(SHORT), line(LONG))));
    }

    double middle() {
        double[] level =
                Arrays.stream(counts, size - LEVEL, size).asDoubleStream().toArray();
        return median(level, LEVEL);
    }

    /**
     * How many times as large the variance is as that of a Poisson distribution, from the differences of neighbours: a
     * course is not taken for noise. All but one in ten count, so that what pulses is not taken for even, and a single fall
     * not for a habit. At least 1.
     */
    double dispersion() {
        double[] squares = new double[size - 1];
        for (int at = 1; at < size; at++) {
            double difference = counts[at] - counts[at - 1];
            squares[at - 1] = difference * difference / Math.max(1, counts[at] + counts[at - 1]);
        }
        Arrays.sort(squares);
        return Math.max(1, squares[(int) (PART * squares.length)] / CHI_SQUARE);
    }

    /**
     * The same at a level above: what the variance has beyond Poisson's grows with the square of the level, as that of a
     * negative binomial distribution does.
     */
    double dispersionAt(long level) {
        double seenAt = Arrays.stream(counts, 0, size).average().orElse(0);
        return 1 + (dispersion() - 1) * Math.max(1, level / Math.max(1, seenAt));
    }

    /** The line through the last so many, read one slot on. */
    private double line(int slots) {
        double[] slopes = new double[slots * (slots - 1) / 2];
        int from = size - slots;
        int made = 0;
        for (int one = 0; one < slots; one++) {
            for (int other = one + 1; other < slots; other++) {
                slopes[made++] = (double) (counts[from + other] - counts[from + one]) / (other - one);
            }
        }
        double slope = median(slopes, made);
        double[] next = new double[slots];
        for (int at = 0; at < slots; at++) {
            next[at] = counts[from + at] + slope * (slots - at);
        }
        return median(next, slots);
    }

    private static double median(double[] numbers, int count) {
        Arrays.sort(numbers, 0, count);
        return (numbers[count / 2] + numbers[(count - 1) / 2]) / 2;
    }
}
