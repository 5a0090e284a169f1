package io.matchday.monitor.metric;

/**
 * How rarely a distance as large as this one has been seen, as -log10 of its probability. Up to the highest two per cent
 * it is the share that was as large (the conformal p-value of Laxhammar and Falkman, 2010); beyond, the excesses over
 * that level are taken as exponential, which is the peaks-over-threshold method with shape 0 (Pickands, 1975; for streams
 * Siffer et al., KDD 2017). So it needs no unit and no distribution, and figures of different series compare.
 */
final class Rarity {

    /** What is not among the highest two per cent is not rare: 0. */
    private static final double TAIL = 0.02;

    private static final int LEAST = 20;
    private static final int LEAST_IN_TAIL = 5;
    /** Excesses are known no finer than this part of all that was seen, or the first deviation of a still series blinds. */
    private static final double RESOLUTION = 0.02;

    private static final double MOST = 100;

    private final SortedWindow seen;

    Rarity(int memory) {
        this.seen = new SortedWindow(memory);
    }

    /** Judges a distance by those before it, and remembers it. */
    double next(double distance) {
        double rarity = seen.size() < LEAST ? 0 : Math.min(MOST, of(distance));
        seen.add(distance);
        return rarity;
    }

    private double of(double distance) {
        int size = seen.size();
        int tail = Math.max(LEAST_IN_TAIL, (int) (TAIL * size));
        double level = seen.at(size - 1 - tail);
        if (distance <= level) {
            return 0;
        }
        double excess = 0;
        for (int rank = size - tail; rank < size; rank++) {
            excess += seen.at(rank) - level;
        }
        double range = seen.at(size - 1) - seen.at(0);
        double mean = Math.max(excess / tail, RESOLUTION * range);
        return mean > 0 ? Math.log10((double) size / tail) + (distance - level) / mean / Math.log(10) : MOST;
    }
}
