package io.matchday.monitor.metric;

/**
 * How new a value is to its series.
 *
 * @param epochSecond when it was measured
 * @param value measured
 * @param aspect in which it is newest
 * @param rarity -log10 of the probability of being as far from everything seen before in that aspect; 0 for nothing rare
 * @param score what to compare with a threshold: the rarity, or 0 where something as rare was told of a little before
 */
public record Surprise(long epochSecond, double value, Aspect aspect, double rarity, double score) {

    /**
     * The threshold at which, over the Numenta Anomaly Benchmark, what is missed and what is told in vain weigh least by
     * that benchmark's standard profile. Where a false alarm costs more, take a higher one: each 1 is ten times rarer.
     */
    public static final double USUAL_THRESHOLD = 2.0;

    public boolean above(double threshold) {
        return score >= threshold;
    }
}
