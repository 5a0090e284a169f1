package io.matchday.intake.estimate.method;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How far events lie from what the others say of them: the residuals seen, weighted, and beside them what is assumed
 * before any was seen, Student's t with three degrees of freedom. The more events, the less the assumption counts.
 */
final class Spread {

    /** As many events the assumption is worth. */
    private static final double ASSUMED_EVENTS = 4;
    /** Scale of the assumption, as a logarithm: nine in ten events below 2.3 times the middle. */
    private static final double ASSUMED_SCALE = 0.5;

    private static final double FARTHEST = 50;
    private static final int HALVINGS = 60;

    private final double[] residuals;
    private final double[] upTo;
    private final double seen;

    private Spread(double[] residuals, double[] upTo, double seen) {
        this.residuals = residuals;
        this.upTo = upTo;
        this.seen = seen;
    }

    static Spread of(double[] residuals, double[] weights) {
        Integer[] order = new Integer[residuals.length];
        Arrays.setAll(order, at -> at);
        Arrays.sort(order, Comparator.comparingDouble(at -> residuals[at]));
        double[] sorted = new double[order.length];
        double[] upTo = new double[order.length];
        double sum = 0;
        for (int at = 0; at < order.length; at++) {
            sorted[at] = residuals[order[at]];
            sum += weights[order[at]];
            upTo[at] = sum;
        }
        return new Spread(sorted, upTo, order.length < 2 ? 0 : effective(weights));
    }

    /** How many equally weighted events carry as much (Kish). */
    static double effective(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        return squares == 0 ? 0 : sum * sum / squares;
    }

    /** The residual that this share of events stays below. */
    double quantile(double share) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double below(double residual) {
        return (seen * share(residual) + ASSUMED_EVENTS * student(residual / ASSUMED_SCALE)) / (seen + ASSUMED_EVENTS);
    }

    private double share(double residual) {
        if (seen == 0) {
            return 0;
        }
        int low = 0;
        int high = residuals.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (residuals[middle] <= residual) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : upTo[low - 1] / upTo[upTo.length - 1];
    }

    /** Student's distribution with three degrees of freedom, which has a closed form. */
    private static double student(double t) {
        double scaled = t / Math.sqrt(3);
        return 0.5 + (scaled / (1 + scaled * scaled) + Math.atan(scaled)) / Math.PI;
    }
}
