package io.matchday.retro.gate;

/**
 * Compares a figure with its limit. What lies within a billionth of the limit lies at it: means and slopes are rounded, and
 * whether a figure that is exactly the limit keeps it must not depend on how they were, or on the unit it is measured in.
 */
final class Limit {

    private static final double ROUNDING = 1e-9;

    private Limit() {}

    /** Whether the figure is less than its limit, which is not negative. */
    static boolean below(double figure, double limit) {
        return figure < limit - limit * ROUNDING;
    }

    /** Whether the figure is its limit or less. */
    static boolean atMost(double figure, double limit) {
        return figure <= limit + limit * ROUNDING;
    }
}
