package io.matchday.monitor.locate;

/**
 * Counts of some rows.
 *
 * @param actual what was counted
 * @param expected what should have been
 * @param total out of how many; 0 where what is counted is no part of a whole
 */
public record Counts(double actual, double expected, double total) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(double moreActual, double moreExpected, double moreTotal) {
        return new Counts(actual + moreActual, expected + moreExpected, total + moreTotal);
    }

    /** How many times what was expected; infinite when nothing was. */
    public double lift() {
        return actual == expected ? 1 : actual / expected;
    }

    /** Now, as a part of the whole; NaN where there is no whole. */
    public double rate() {
        return actual / total;
    }

    /** As was expected, as a part of the whole; NaN where there is no whole. */
    public double expectedRate() {
        return expected / total;
    }
}
