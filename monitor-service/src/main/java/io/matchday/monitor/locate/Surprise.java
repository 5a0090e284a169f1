package io.matchday.monitor.locate;

/**
 * How far rows are from what was expected: their Poisson deviance beyond noise.
 *
 * <p>Rows are scaled by their {@link Noise}. Scaling keeps ratios, so what a common rate or lift leaves of the surprise of many
 * rows still needs nothing but sums.
 */
final class Surprise {

    /** Numbers kept of each row, all of which can be added up. */
    static final int TERMS = 7;

    private static final int ACTUAL = 0;
    private static final int EXPECTED = 1;
    private static final int EXPOSURE = 2;
    private static final int BY_EXPECTED = 3;
    private static final int BY_LIFT = 4;
    private static final int BY_RATE = 5;
    private static final int BY_CHANCE = 6;

    /** An expectation of nothing would make any count infinitely surprising. */
    private static final double LEAST_EXPECTED = 0.1;
    /** Beyond what the best of many gains by chance; makes that happen less than once in a thousand times. */
    private static final double BEYOND_CHANCE = 15;

    private final double[] terms;
    private final boolean rise;
    private final double leastEvidence;

    Surprise(LeafTable table, LocatorSettings settings, int elements) {
        terms = new double[table.rows() * TERMS];
        // The best of so many squares of normal deviates is about this large.
        leastEvidence = 2 * Math.log(Math.max(1, elements)) + BEYOND_CHANCE;
        Noise noise = Noise.of(table, settings);
        double balance = 0;
        for (int row = 0; row < table.rows(); row++) {
            weigh(table, row, noise, settings.noise());
            balance += table.actual(row) > table.expected(row) ? of(row) : -of(row);
        }
        rise = balance >= 0;
    }

    private void weigh(LeafTable table, int row, Noise noise, double believed) {
        double expected = table.expected(row) > 0 ? table.expected(row) : LEAST_EXPECTED;
        double exposure = table.ratios() ? table.total(row) : expected;
        double weight = noise.weight(expected);
        double actual = table.actual(row) * weight;
        int at = row * TERMS;
        terms[at + ACTUAL] = actual;
        terms[at + EXPECTED] = expected * weight;
        terms[at + EXPOSURE] = exposure * weight;
        terms[at + BY_EXPECTED] = Math.max(0, Poisson.deviance(actual, expected * weight) - believed);
        terms[at + BY_LIFT] = Poisson.timesLog(actual, expected * weight);
        terms[at + BY_RATE] = Poisson.timesLog(actual, exposure * weight);
        // A row of which next to nothing is expected is rarely off.
        terms[at + BY_CHANCE] = noise.dispersion() * Math.min(1, expected * weight);
    }

    /** Whether there is more than was expected, not less. */
    boolean rise() {
        return rise;
    }

    int rows() {
        return terms.length / TERMS;
    }

    /** What the expectation leaves unexplained of a row, beyond noise. */
    double of(int row) {
        return terms[row * TERMS + BY_EXPECTED];
    }

    /** Adds a row to sums that begin somewhere. */
    void addTo(double[] sums, int begin, int row) {
        for (int term = 0; term < TERMS; term++) {
            sums[begin + term] += terms[row * TERMS + term];
        }
    }

    /**
     * What is left of the surprise of rows, beyond chance, once they have one rate or one lift of their own, whichever fits
     * better: an overloaded node fails everybody alike, while a bad network makes what was bad before worse by a factor (the
     * generalised ripple effect of Squeeze, Li et al., ISSRE 2019).
     */
    static double left(double[] sums, int begin) {
        double actual = sums[begin + ACTUAL];
        double byLift = sums[begin + BY_LIFT] - Poisson.timesLog(actual, sums[begin + EXPECTED]);
        double byRate = sums[begin + BY_RATE] - Poisson.timesLog(actual, sums[begin + EXPOSURE]);
        return Math.max(0, 2 * Math.min(byLift, byRate) - sums[begin + BY_CHANCE]);
    }

    /**
     * How much less is left than before; nothing when the rows are off in the other direction, or so little that chance
     * could have done it.
     */
    double gain(double[] sums, int begin) {
        double actual = sums[begin + ACTUAL];
        double expected = sums[begin + EXPECTED];
        boolean stands = actual > expected == rise && Poisson.deviance(actual, expected) > leastEvidence;
        return stands ? sums[begin + BY_EXPECTED] - left(sums, begin) : 0;
    }
}
