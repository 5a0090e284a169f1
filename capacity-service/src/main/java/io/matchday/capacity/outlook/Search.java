package io.matchday.capacity.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** Finds the curves of a family that explain the readings best. */
final class Search {
    private static final int COARSE_STEPS = 10;
    private static final int HALVINGS = 5;
    private static final double COARSE_RATIO = 1.5;
    private static final double MIDDLE_RATIO = 1.15;
    private static final double FINE_RATIO = 1.06;
    private static final int MOST_FINE = 15;
    /** What is so much less likely, by its logarithm, need not be told. */
    private static final double HOPELESS = 6;

    private final Fitting fitting;

    Search(Fitting fitting) {
        this.fitting = fitting;
    }

    /** The best curve with a parameter between two bounds. */
    Optional<Fit> best(double from, double to, DoubleFunction<Curve> curve) {
        double step = (to - from) / COARSE_STEPS;
        Found found = new Found(from, Optional.empty());
        for (int i = 0; i <= COARSE_STEPS; i++) {
            found = found.or(from + i * step, curve, fitting);
        }
        for (int i = 0; i < HALVINGS; i++) {
            step /= 2;
            double around = found.at;
            if (around - step >= from) {
                found = found.or(around - step, curve, fitting);
            }
            if (around + step <= to) {
                found = found.or(around + step, curve, fitting);
            }
        }
        return found.fit;
    }

    /** Fits for the values of a positive parameter around the best one, as far as they are worth telling. */
    List<Fit> around(double from, double to, DoubleFunction<Optional<Fit>> fit) {
        Found found = new Found(from, Optional.empty());
        for (double at = from; at <= to; at *= COARSE_RATIO) {
            found = found.or(at, fit.apply(at));
        }
        double coarse = found.at;
        double end = Math.min(to, coarse * COARSE_RATIO);
        for (double at = Math.max(from, coarse / COARSE_RATIO); at <= end; at *= MIDDLE_RATIO) {
            found = found.or(at, fit.apply(at));
        }
        List<Fit> fits = new ArrayList<>();
        found.fit.ifPresent(fits::add);
        for (double ratio : List.of(1 / FINE_RATIO, FINE_RATIO)) {
            double at = found.at * ratio;
            boolean worth = found.fit.isPresent();
            for (int i = 0; worth && i < MOST_FINE && at >= from && at <= to; i++, at *= ratio) {
                Optional<Fit> next = fit.apply(at);
                next.ifPresent(fits::add);
                worth = likelihood(next) > likelihood(found.fit) - HOPELESS;
            }
        }
        return fits;
    }

    static Optional<Fit> better(Optional<Fit> one, Optional<Fit> other) {
        return likelihood(other) > likelihood(one) ? other : one;
    }

    private static double likelihood(Optional<Fit> fit) {
        return fit.map(Fit::likelihood).orElse(Double.NEGATIVE_INFINITY);
    }

    private record Found(double at, Optional<Fit> fit) {
        Found or(double other, DoubleFunction<Curve> curve, Fitting fitting) {
            return or(other, fitting.of(curve.apply(other)));
        }

        Found or(double other, Optional<Fit> otherFit) {
            return likelihood(otherFit) > likelihood(fit) ? new Found(other, otherFit) : this;
        }
    }
}
