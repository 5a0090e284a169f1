package io.matchday.monitor.detect;

/** Log probabilities of single counts, by Loader's saddle-point expansion (2000): no digits are lost to large factorials. */
final class SaddlePoint {

    private static final int TABLED = 16;
    private static final double[] STIRLING_ERRORS = new double[TABLED];

    static {
        double logFactorial = 0;
        for (int n = 1; n < TABLED; n++) {
            logFactorial += Math.log(n);
            STIRLING_ERRORS[n] = logFactorial - 0.5 * Math.log(2 * Math.PI * n) - n * Math.log(n) + n;
        }
    }

    private SaddlePoint() {}

    static double binomial(long k, long trials, double probability) {
        if (k == 0) {
            return trials * Math.log1p(-probability);
        }
        if (k == trials) {
            return trials * Math.log(probability);
        }
        long rest = trials - k;
        return stirlingError(trials)
                - stirlingError(k)
                - stirlingError(rest)
                - deviance((double) k, trials * probability)
                - deviance((double) rest, trials * (1 - probability))
                + 0.5 * Math.log((double) trials / (2 * Math.PI * k * rest));
    }

    static double poisson(long k, double mean) {
        return k == 0 ? -mean : -stirlingError(k) - deviance((double) k, mean) - 0.5 * Math.log(2 * Math.PI * k);
    }

    /** By how much Stirling's formula misses ln n!. */
    private static double stirlingError(long n) {
        if (n < TABLED) {
            return STIRLING_ERRORS[(int) n];
        }
        double square = (double) n * n;
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / square) / square) / square) / n;
    }

    /** x ln(x / mean) + mean - x, without cancellation where both are close. */
    private static double deviance(double x, double mean) {
        double difference = x - mean;
        if (Math.abs(difference) >= 0.1 * (x + mean)) {
            return x * Math.log(x / mean) + mean - x;
        }
        double v = difference / (x + mean);
        double sum = difference * v;
        double term = 2 * x * v;
        for (int j = 3; ; j += 2) {
            term *= v * v;
            double more = sum + term / j;
            if (more == sum) {
                return sum;
            }
            sum = more;
        }
    }
}
