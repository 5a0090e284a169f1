package io.matchday.monitor.detect;

/**
 * Finds the slot at which a rate changed, as the one that makes what was counted most likely (Hinkley and Hinkley,
 * Biometrika 1970, for binomial counts; the Poisson form is the same with expected counts for trials). All slots before it
 * share one rate and all from it on another, both at their maximum-likelihood values.
 */
public final class ChangePoint {

    private ChangePoint() {}

    /**
     * The index of the first slot of a risen share; where nothing rises, that of the first slot of all, or of the last if
     * the time before was worse.
     *
     * @param slots oldest first, at least one
     * @param before what is known of the time before the first of them
     */
    public static int rise(Share[] slots, Baseline before) {
        double allTotal = before.total();
        double allBad = before.bad();
        for (Share slot : slots) {
            allTotal += slot.total();
            allBad += slot.bad();
        }
        double total = before.total();
        double bad = before.bad();
        double most = Double.NEGATIVE_INFINITY;
        int onset = slots.length - 1;
        for (int at = 0; at < slots.length; at++) {
            if ((allBad - bad) * total >= bad * (allTotal - total)) {
                double likelihood = binomial(total, bad) + binomial(allTotal - total, allBad - bad);
                if (likelihood > most) {
                    most = likelihood;
                    onset = at;
                }
            }
            total += slots[at].total();
            bad += slots[at].bad();
        }
        return firstBad(slots, onset);
    }

    /** Slots without requests are as likely before the change as after it: it shows with the first that went wrong. */
    private static int firstBad(Share[] slots, int from) {
        int at = from;
        while (at < slots.length - 1 && slots[at].bad() == 0) {
            at++;
        }
        return at;
    }

    /** The index of the first slot from which counts are another multiple of what was expected; at least one slot. */
    public static int shift(long[] counts, double[] expected) {
        double allCount = 0;
        double allExpected = 0;
        for (int at = 0; at < counts.length; at++) {
            allCount += counts[at];
            allExpected += expected[at];
        }
        double count = 0;
        double exposure = 0;
        double most = Double.NEGATIVE_INFINITY;
        int onset = counts.length - 1;
        for (int at = 0; at < counts.length; at++) {
            double likelihood = poisson(count, exposure) + poisson(allCount - count, allExpected - exposure);
            if (likelihood > most) {
                most = likelihood;
                onset = at;
            }
            count += counts[at];
            exposure += expected[at];
        }
        return onset;
    }

    private static double binomial(double total, double bad) {
        return total <= 0 ? 0 : times(bad, bad / total) + times(total - bad, (total - bad) / total);
    }

    private static double poisson(double count, double exposure) {
        return exposure <= 0 ? 0 : times(count, count / exposure) - count;
    }

    private static double times(double factor, double ratio) {
        return factor <= 0 ? 0 : factor * Math.log(ratio);
    }
}
