package io.matchday.capacity.outlook;

/**
 * A curve laid through readings.
 *
 * @param likelihood logarithm of how well it explains them; the higher, the better
 * @param atMean value of the curve where the fitted line turns when its height is off
 * @param level the level there
 * @param height what a unit of the curve stands for
 * @param heightError by how much that may be off
 */
record Fit(Curve curve, double likelihood, double atMean, double level, double height, double heightError) {
    /** Standard deviation of normally distributed values by the median of their absolute ones. */
    static final double NORMAL_PER_MEDIAN = 1.4826;

    /** The fitted level at a time. */
    double at(double time) {
        return at(time, height);
    }

    double at(double time, double otherHeight) {
        return level + otherHeight * (curve.at(time) - atMean);
    }

    /** Seconds from the newest reading until the level is 1; infinite when it never is. */
    double reaches(double otherHeight) {
        if (at(0, otherHeight) >= 1) {
            return 0;
        }
        return otherHeight <= 0
                ? Double.POSITIVE_INFINITY
                : Math.max(0, curve.when(atMean + (1 - level) / otherHeight));
    }

    /** Where it comes from. */
    double base() {
        return level - height * atMean;
    }

    /** Where a curve that ends at 1 is going to. */
    double plateau() {
        return level + height * (1 - atMean);
    }
}
