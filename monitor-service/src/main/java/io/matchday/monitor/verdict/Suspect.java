package io.matchday.monitor.verdict;

import java.util.List;

/**
 * Values of one dimension, or of two together, that stand out.
 *
 * @param dimensions by which
 * @param scopes which
 * @param each counts of each
 * @param inside counts of all of them
 * @param outside counts of the rest
 * @param share part of all excess that lies in them
 * @param likelihood by how much the logarithm of the likelihood grows if they have a rate of their own
 */
record Suspect(
        List<Dimension> dimensions,
        List<Scope> scopes,
        List<Figures> each,
        Figures inside,
        Figures outside,
        double share,
        double likelihood) {

    /** With less, chance does it somewhere. */
    private static final double LEAST_LIKELIHOOD = 10;

    private static final double LEAST_SHARE = 0.5;
    /**
     * Of what was hardly ever seen before, nobody knows how much less than this is usual. Where next to nothing is usual in
     * all of the domain, it is less, or no part could ever stand out from it.
     */
    private static final double LEAST_EXPECTED = 0.5;
    /** So many standard deviations of all the rest are no excess, or a small part would drown in them. */
    private static final double DEVIATIONS = 2;
    /** So many times as bad as the rest, each measured by what is usual there. */
    private static final double LEAST_CONTRAST = 3;

    /**
     * Weighs values against the rest by the scan statistic of Kulldorff (Communications in Statistics, 1997), which prefers few
     * values to many and much of the excess to little, and does not care by how much all is off alike.
     */
    static Suspect of(List<Dimension> dimensions, List<Comparison.Row> in, Figures all, double drift) {
        Figures inside =
                in.stream().map(Comparison.Row::figures).reduce(Figures::plus).orElseThrow();
        Figures outside = all.minus(inside);
        double excess = Math.max(0, inside.troubledAfter() - drift * inside.expected());
        double elsewhere = outside.troubledAfter() - drift * outside.expected();
        double beyondChance = Math.max(0, elsewhere - DEVIATIONS * Math.sqrt((double) outside.troubledAfter()));
        double share = excess > 0 ? excess / (excess + beyondChance) : 0;
        Figures both = inside.plus(outside);
        double least = Math.min(LEAST_EXPECTED, both.expected() / 2);
        double likelihood = timesLog(inside, least) + timesLog(outside, least) - timesLog(both, least);
        return new Suspect(
                dimensions,
                in.stream().map(Comparison.Row::scope).toList(),
                in.stream().map(Comparison.Row::figures).toList(),
                inside,
                outside,
                share,
                likelihood);
    }

    boolean stands() {
        double contrast = inside.lift() / Math.max(0.5, outside.lift());
        return likelihood >= LEAST_LIKELIHOOD && share >= LEAST_SHARE && contrast >= LEAST_CONTRAST;
    }

    boolean isOf(Dimension dimension) {
        return dimensions.contains(dimension);
    }

    boolean holds(Trouble trouble) {
        return scopes.stream().anyMatch(scope -> scope.holds(trouble));
    }

    private static double timesLog(Figures figures, double least) {
        double expected = Math.max(least, figures.expected());
        return figures.troubledAfter() == 0
                ? 0
                : figures.troubledAfter() * Math.log(figures.troubledAfter() / expected);
    }
}
