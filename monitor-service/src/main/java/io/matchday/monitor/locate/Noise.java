package io.matchday.monitor.locate;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * By how much rows are off that nothing is wrong with.
 *
 * <p>A count's variance is its expectation, plus what the expectation itself is wrong by, which grows with its square:
 * φ (e + spread² e²). Both are estimated by medians, which causes in up to half of the rows do not move.
 *
 * @param spread what expectations are wrong by, as a part of them
 * @param dispersion φ: 1 for counts of independent happenings, less for figures that only look like counts, more never
 */
record Noise(double spread, double dispersion) {

    /** From the median of absolute deviations to the standard deviation of a normal distribution. */
    private static final double MEDIAN_TO_DEVIATION = 1.4826;
    /** Median of the square of a normal deviate. */
    private static final double MEDIAN_SQUARE = 0.455;

    static Noise of(LeafTable table, LocatorSettings settings) {
        // Chance alone moves rows that are counted better than this by less than the most that is believed in.
        double wellCounted = 1 / (settings.mostSpread() * settings.mostSpread());
        double off = median(table, wellCounted, row -> Math.abs(table.actual(row) / table.expected(row) - 1));
        double spread = Double.isNaN(off) ? settings.mostSpread() : MEDIAN_TO_DEVIATION * off;
        double bounded = Math.max(settings.leastSpread(), Math.min(settings.mostSpread(), spread));
        double square = median(table, 1, row -> scaledDeviance(table, row, bounded));
        return new Noise(bounded, Double.isNaN(square) ? 1 : Math.min(1, square / MEDIAN_SQUARE));
    }

    private static double median(LeafTable table, double leastExpected, IntToDoubleFunction figure) {
        double[] figures = IntStream.range(0, table.rows())
                .filter(row -> table.expected(row) >= leastExpected)
                .mapToDouble(figure)
                .sorted()
                .toArray();
        return figures.length == 0 ? Double.NaN : figures[figures.length / 2];
    }

    private static double scaledDeviance(LeafTable table, int row, double spread) {
        return weight(table.expected(row), spread) * Poisson.deviance(table.actual(row), table.expected(row));
    }

    private static double weight(double expected, double spread) {
        return 1 / (1 + spread * spread * expected);
    }

    /**
     * What a row is scaled by, so that its variance is φ times its expectation (quasi-likelihood: McCullagh and Nelder,
     * Generalized Linear Models, 1989, chapter 9).
     */
    double weight(double expected) {
        return weight(expected, spread);
    }
}
