package io.matchday.benchmarks.evaluate.detection;

/**
 * What came of a detector.
 *
 * @param sum the benchmark's sum
 * @param windows there were
 * @param found of them
 * @param falseAlarms rows outside all windows that alarmed
 */
record Outcome(double sum, int windows, int found, int falseAlarms) {

    private static final double PERCENT = 100;

    static final Outcome NONE = new Outcome(0, 0, 0, 0);

    Outcome plus(Outcome other) {
        return new Outcome(
                sum + other.sum, windows + other.windows, found + other.found, falseAlarms + other.falseAlarms);
    }

    /** 0 for never alarming, 100 for alarming once at the beginning of each window and nowhere else. */
    double normalised() {
        return PERCENT * (sum + windows) / (2.0 * windows);
    }
}
