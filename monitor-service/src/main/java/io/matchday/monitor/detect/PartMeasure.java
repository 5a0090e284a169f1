package io.matchday.monitor.detect;

/**
 * One thing counted of one part: how often it is bad as a rule, and since when it is worse. Slots of a run are no example of
 * what is usual until the run has come to nothing.
 */
final class PartMeasure {

    private static final int HALF_LIFE_SECONDS = 1_200;
    private static final double LEAST_RATIO = 1e-6;

    private double total;
    private double bad;
    private PartRun run;

    /** Something that was there before it was first heard of has been well so far. */
    void wasWell(double requests) {
        total = requests;
    }

    void forget(long seconds) {
        double keep = Math.pow(0.5, (double) seconds / HALF_LIFE_SECONDS);
        total *= keep;
        bad *= keep;
    }

    double total() {
        return total;
    }

    double bad() {
        return bad;
    }

    PartRun run() {
        return run;
    }

    /** Takes a slot in. */
    void take(long at, Share share, Baseline usual, double risen) {
        double likelihood = likelihood(share, Math.max(LEAST_RATIO, usual.ratio()), risen);
        if (run == null && likelihood > 0) {
            run = new PartRun();
        }
        if (run == null) {
            learn(share);
            return;
        }
        run.add(at, share, likelihood);
        if (run.isOver()) {
            learn(run.sum());
            run = null;
        }
    }

    /** What was told is over, and no example. */
    void close() {
        run = null;
    }

    private void learn(Share share) {
        total += share.total();
        bad += share.bad();
    }

    private static double likelihood(Share share, double usual, double risen) {
        return share.bad() * Math.log(risen / usual) - share.total() * (risen - usual);
    }
}
