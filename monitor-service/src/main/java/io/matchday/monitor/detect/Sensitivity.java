package io.matchday.monitor.detect;

/**
 * How sure one has to be, and how much has to be at stake.
 *
 * @param slotSeconds length of a slot
 * @param falseDiscoveries share of what is told at one slot that may be chance
 * @param leastTotal fewer requests tell nothing
 * @param leastBad fewer errors are not worth waking anybody
 * @param rise how many times its baseline a share has to be
 * @param leastRise a share has to be this much, or a tenth of its target, before a baseline matters
 * @param drop traffic below this part of the forecast, and of what the steepest ramp down leaves, has dropped
 * @param rampSeconds traffic may grow or fall by {@code rampFactor} in so many seconds without being told
 * @param rampFactor see there
 * @param openAfter breaches in a row before something is told
 * @param closeSeconds how long all has to be well before it is over
 */
public record Sensitivity(
        int slotSeconds,
        double falseDiscoveries,
        long leastTotal,
        long leastBad,
        double rise,
        double leastRise,
        double drop,
        int rampSeconds,
        double rampFactor,
        int openAfter,
        int closeSeconds) {

    /** For slots of this length. There are 86,400 seconds in a day, and each judges every series. */
    public static Sensitivity standard(int slotSeconds) {
        return new Sensitivity(slotSeconds, 1e-8, 20, 5, 3, 0.001, 0.5, 60, 22, 1, 30);
    }

    /** The same with other demands on what is told. */
    public Sensitivity demanding(double discoveries, long total, long bad) {
        return new Sensitivity(
                slotSeconds,
                discoveries,
                total,
                bad,
                rise,
                leastRise,
                drop,
                rampSeconds,
                rampFactor,
                openAfter,
                closeSeconds);
    }

    /** So sure that so many series, each judged by itself, tell together no more in vain than one does. */
    public Sensitivity among(int series) {
        return demanding(falseDiscoveries / Math.max(1, series), leastTotal, leastBad);
    }

    /** Whether enough is at stake. */
    boolean matters(Share share) {
        return share.total() >= leastTotal && share.bad() >= leastBad;
    }

    /** As many whole slots as make up a time, at least one. */
    int slots(int seconds) {
        return Math.max(1, seconds / slotSeconds);
    }

    Hysteresis hysteresis() {
        return new Hysteresis(openAfter, slots(closeSeconds));
    }

    /** By how much traffic may grow from one slot to the next. The steepest part of a straight ramp is its beginning. */
    double growth() {
        return 1 + (rampFactor - 1) * slotSeconds / rampSeconds;
    }

    /** What may be left of traffic after one slot. By a constant factor it comes without notice. */
    double decay() {
        return Math.pow(rampFactor, -(double) slotSeconds / rampSeconds);
    }
}
