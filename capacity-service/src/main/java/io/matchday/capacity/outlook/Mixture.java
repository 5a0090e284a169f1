package io.matchday.capacity.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** All plausible continuations together, each with its weight. What one curve is off by is told by five heights. */
final class Mixture {
    /** Medians of the five fifths of the normal distribution. */
    private static final double[] FIFTHS = {-1.2816, -0.5244, 0, 0.5244, 1.2816};

    /** Of a curve, 99.5 % of the heights that it may have are above its height less so many errors. */
    private static final double SURE = 2.58;
    /** A rise is none where curves of this weight doubt it. */
    private static final double DOUBTED = 0.05;
    /** Curves are a little less sure than they say: none of them is the true one. */
    private static final double MODESTY = 0.5;

    private static final double MOST_LIKE_NEIGHBOUR = 0.9;
    private static final double CUT = 3;
    private static final double A_WHILE = 30;
    private static final double NEGLIGIBLE = 1e-9;
    private static final double YOUNGEST = 60;
    private static final int SECONDS_IN_MINUTE = 60;

    private final List<Continuation> continuations = new ArrayList<>();

    Mixture(List<Family> families, Recent recent, Fitting fitting) {
        Fit top = families.stream()
                .flatMap(family -> family.fits().stream())
                .max(Comparator.comparingDouble(Fit::likelihood))
                .orElseThrow();
        double trust = trust(fitting.off(top), recent);
        double price = Math.log(recent.totalWeight()) / 2;
        for (Family family : families) {
            double share = family.share(trust, price);
            for (Fit fit : family.fits()) {
                add(fit, share * Math.exp((fit.likelihood() - top.likelihood()) * trust), Math.sqrt(trust));
            }
        }
    }

    /** Seconds until the limit is reached, with which this share of all continuations gets along. */
    double reaches(double share) {
        return quantile(Continuation::reaches, Continuation::patience, share);
    }

    /** What is surely added in a minute at present, as a share of the limit; negative where it may as well fall. */
    double surePerMinute() {
        return quantile(Continuation::surePerMinute, Continuation::weight, DOUBTED);
    }

    double level() {
        return quantile(Continuation::level, Continuation::weight, 0.5);
    }

    private void add(Fit fit, double weight, double rootOfTrust) {
        if (weight < NEGLIGIBLE) {
            return;
        }
        double error = fit.heightError() / rootOfTrust;
        double moving = (fit.curve().at(0) - fit.curve().at(-A_WHILE)) / A_WHILE * SECONDS_IN_MINUTE;
        double sure = (fit.height() - SURE * error) * moving;
        for (double fifth : FIFTHS) {
            double height = fit.height() + fifth * error;
            double reaches = fit.reaches(height);
            continuations.add(new Continuation(
                    weight, weight * patience(fit.curve(), reaches), reaches, sure, fit.at(0, height)));
        }
    }

    /**
     * How likely it is to be met so early: of what is looked at in any moment of its time, half is in the second half of it
     * (Gott 1993). Being near the end is not held against it, as nothing should be told late.
     */
    private static double patience(Curve curve, double reaches) {
        if (curve.age().isEmpty()) {
            return 1;
        }
        double times = Math.max(1, reaches / Math.max(YOUNGEST, curve.age().getAsDouble()));
        return Double.isInfinite(times) ? 0 : 4 * times / ((1 + times) * (1 + times));
    }

    /**
     * How far likelihoods can be trusted: less where readings are farther off than their noise, and where what is off
     * comes in a row, since such readings tell the same thing several times.
     */
    private static double trust(double[] off, Recent recent) {
        double together = 0;
        double alone = 0;
        for (int i = 1; i < off.length; i++) {
            double cut = Math.max(-CUT, Math.min(CUT, off[i]));
            double before = Math.max(-CUT, Math.min(CUT, off[i - 1]));
            together += cut * before * recent.weight(i);
            alone += cut * cut * recent.weight(i);
        }
        double alike = alone > 0 ? Math.max(0, Math.min(MOST_LIKE_NEIGHBOUR, together / alone)) : 0;
        double usual = Fit.NORMAL_PER_MEDIAN
                * Recent.median(IntStream.range(0, off.length)
                        .mapToDouble(i -> Math.abs(off[i]))
                        .toArray());
        return MODESTY * (1 - alike) / (1 + alike) / Math.max(1, usual * usual);
    }

    private double quantile(ToDoubleFunction<Continuation> of, ToDoubleFunction<Continuation> weight, double share) {
        List<Continuation> sorted =
                continuations.stream().sorted(Comparator.comparingDouble(of)).toList();
        double wanted = share * sorted.stream().mapToDouble(weight).sum();
        double sum = 0;
        for (Continuation one : sorted) {
            sum += weight.applyAsDouble(one);
            if (sum >= wanted) {
                return of.applyAsDouble(one);
            }
        }
        return of.applyAsDouble(sorted.get(sorted.size() - 1));
    }

    /**
     * One of the ways in which it may go on.
     *
     * @param weight how likely the readings make it
     * @param patience the same, once it is known to rise
     */
    private record Continuation(double weight, double patience, double reaches, double surePerMinute, double level) {}
}
