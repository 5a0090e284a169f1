package io.matchday.monitor.locate;

/** How unlikely counts are. */
final class Poisson {

    private Poisson() {}

    static double timesLog(double count, double by) {
        return count > 0 ? count * Math.log(count / by) : 0;
    }

    /** Twice the logarithm by which a count is likelier if it was to be expected: 2 (a log(a/e) - a + e). */
    static double deviance(double actual, double expected) {
        return 2 * (timesLog(actual, expected) - actual + expected);
    }
}
