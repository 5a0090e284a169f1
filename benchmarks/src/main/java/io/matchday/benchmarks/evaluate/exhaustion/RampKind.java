package io.matchday.benchmarks.evaluate.exhaustion;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/**
 * How traffic can rise to what there is. A form tells the level, as a share of it, by the share of the ramp that has passed.
 * It has parameters, each told by where it is between its least and its greatest value: from 0 to below 1.
 */
enum RampKind {
    /** The same in each minute. */
    LINEAR(1) {
        @Override
        DoubleUnaryOperator form(double... parameters) {
            double base = base(parameters[0]);
            return passed -> base + (1 - base) * Math.max(0, passed);
        }
    },
    /** More and more in each minute, by a power of time. */
    ACCELERATING(2) {
        @Override
        DoubleUnaryOperator form(double... parameters) {
            double base = base(parameters[0]);
            double power = between(1.5, 3, parameters[1]);
            return passed -> base + (1 - base) * Math.pow(Math.max(0, passed), power);
        }
    },
    /** Six to 24 times what it was, by the same share in each minute. */
    EXPONENTIAL(1) {
        @Override
        DoubleUnaryOperator form(double... parameters) {
            double times = between(6, 24, parameters[0]);
            return passed -> Math.pow(times, Math.max(0, passed) - 1);
        }
    },
    /** Shaped like an S that would end 9 to 80 % above what there is; it begins where 2 to 6 % of the S are done. */
    LOGISTIC(3) {
        @Override
        DoubleUnaryOperator form(double... parameters) {
            double base = base(parameters[0]) / 2;
            double end = between(0.55, 0.92, parameters[1]);
            double from = logit(between(0.02, 0.06, parameters[2]));
            double to = logit(end);
            return passed -> base + (1 - base) / end / (1 + Math.exp(-from - (to - from) * passed));
        }
    },
    /** Ten to twenty even steps. */
    STEPWISE(2) {
        @Override
        DoubleUnaryOperator form(double... parameters) {
            double base = base(parameters[0]);
            int steps = (int) between(10, 21, parameters[1]);
            return passed -> base + (1 - base) * Math.floor(Math.max(0, passed) * steps) / steps;
        }
    };

    private final int parameters;

    RampKind(int parameters) {
        this.parameters = parameters;
    }

    abstract DoubleUnaryOperator form(double... parameters);

    DoubleUnaryOperator form(SplittableRandom random) {
        return form(random.doubles(parameters).toArray());
    }

    /** How many parameters a form has. */
    int parameters() {
        return parameters;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static double base(double share) {
        return between(0.05, 0.3, share);
    }

    private static double between(double least, double most, double share) {
        return least + (most - least) * share;
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }
}
