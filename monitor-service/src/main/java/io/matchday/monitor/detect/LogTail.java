package io.matchday.monitor.detect;

/**
 * Natural logarithms of exact tail probabilities, also where these are far below the smallest double. The first term comes
 * from the saddle-point expansion of C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000), which
 * keeps its digits at any size; the further ones from the ratio of neighbouring terms, until they add nothing.
 */
public final class LogTail {

    private static final double NEGLIGIBLE = 1e-17;

    private LogTail() {}

    /** ln P(X &ge; least), X binomial. */
    public static double binomialAtLeast(long least, long trials, double probability) {
        if (least <= 0 || probability >= 1) {
            return 0;
        }
        if (least > trials || probability <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double odds = probability / (1 - probability);
        if (least > trials * probability) {
            return SaddlePoint.binomial(least, trials, probability)
                    + upwards(least, k -> (double) (trials - k) / (k + 1) * odds);
        }
        double below = SaddlePoint.binomial(least - 1, trials, probability)
                + downwards(least - 1, k -> k / ((double) (trials - k + 1) * odds));
        return complement(below);
    }

    /** ln P(X &ge; least), X of a Poisson distribution. */
    public static double poissonAtLeast(long least, double mean) {
        if (least <= 0) {
            return 0;
        }
        if (mean <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return least > mean
                ? SaddlePoint.poisson(least, mean) + upwards(least, k -> mean / (k + 1))
                : complement(poissonBelow(least - 1, mean));
    }

    /** ln P(X &le; most), X of a Poisson distribution. */
    public static double poissonAtMost(long most, double mean) {
        if (most < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (mean <= 0) {
            return 0;
        }
        return most < mean ? poissonBelow(most, mean) : complement(poissonAtLeast(most + 1, mean));
    }

    /**
     * How likely a share as large as this is while its true share is at most {@code factor} times that of a reference which
     * is itself only a sample: given how many bad ones there are in both, those here are binomial (Przyborowski and
     * Wilenski, Biometrika 1940). One bad one more is put to the reference, so that a clean one does not pass for perfect.
     */
    static double aboveReference(Share here, Baseline reference, double factor) {
        long bad = here.bad() + (long) Math.ceil(reference.bad()) + 1;
        double weight = factor * here.total();
        return binomialAtLeast(here.bad(), bad, weight / (weight + reference.total()));
    }

    private static double poissonBelow(long most, double mean) {
        return SaddlePoint.poisson(most, mean) + downwards(most, k -> k / mean);
    }

    private static double complement(double log) {
        return log >= 0 ? Double.NEGATIVE_INFINITY : Math.log(-Math.expm1(log));
    }

    /** What a term has to be multiplied with to become its neighbour. */
    private interface Ratio {
        double at(long k);
    }

    /** ln of the sum from the term at {@code first} on, in units of that term. */
    private static double upwards(long first, Ratio toNext) {
        double sum = 1;
        double term = 1;
        for (long k = first; term > NEGLIGIBLE * sum; k++) {
            term *= toNext.at(k);
            sum += term;
        }
        return Math.log(sum);
    }

    private static double downwards(long last, Ratio toPrevious) {
        double sum = 1;
        double term = 1;
        for (long k = last; k > 0 && term > NEGLIGIBLE * sum; k--) {
            term *= toPrevious.at(k);
            sum += term;
        }
        return Math.log(sum);
    }
}
