package io.matchday.capacity.outlook;

import java.util.List;

/**
 * Fits of one kind of curve, of which each is as good as it can be for one value of the parameter that matters most.
 *
 * @param freedom how many numbers its curves are free to choose; what needs fewer is believed sooner
 * @param shapes of how many shapes, each as likely before, the fits are; 0 where they are what is near the best one
 */
record Family(double freedom, int shapes, List<Fit> fits) {
    /** Numbers that each family chooses. */
    private static final double USUAL_FREEDOM = 3;

    Family {
        fits = List.copyOf(fits);
    }

    /** What is near the best curve, whose freedom has to be paid for. */
    static Family near(double freedom, List<Fit> fits) {
        return new Family(freedom, 0, fits);
    }

    /** Where all shapes count alike, those that explain little bring down the whole: no other price has to be paid. */
    static Family ofShapes(int shapes, List<Fit> fits) {
        return new Family(USUAL_FREEDOM, shapes, fits);
    }

    /**
     * What the likelihood of each fit has to be multiplied by.
     *
     * @param trust how far likelihoods can be trusted
     * @param price logarithm of what each number costs that a curve is free to choose
     */
    double share(double trust, double price) {
        double best = fits.stream().mapToDouble(Fit::likelihood).max().orElse(Double.NEGATIVE_INFINITY);
        double asGoodAsTheBest = fits.stream()
                .mapToDouble(fit -> Math.exp((fit.likelihood() - best) * trust))
                .sum();
        return Math.exp(-price * (freedom - USUAL_FREEDOM)) / (shapes > 0 ? shapes : asGoodAsTheBest);
    }
}
