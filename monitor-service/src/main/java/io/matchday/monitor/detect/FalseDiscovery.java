package io.matchday.monitor.detect;

import java.util.Arrays;

/**
 * Judges many series at one time so that, of all that is told, at most a given share is told in vain: the step-up procedure
 * of Benjamini and Hochberg (J. R. Statist. Soc. B, 1995). With one series it is the plain test at that level; the more
 * series are watched, the surer each single one has to be, and when many are bad at once each needs less.
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * The highest log probability that is accepted as no chance; negative infinity when none is.
     *
     * @param logTails ln of the probability of each, all tests that were made included
     * @param rate share of false discoveries allowed
     */
    public static double threshold(double[] logTails, double rate) {
        double[] sorted = logTails.clone();
        Arrays.sort(sorted);
        for (int rank = sorted.length; rank > 0; rank--) {
            if (sorted[rank - 1] <= Math.log(rate * rank / sorted.length)) {
                return sorted[rank - 1];
            }
        }
        return Double.NEGATIVE_INFINITY;
    }
}
