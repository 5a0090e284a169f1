package io.matchday.benchmarks.evaluate.exhaustion;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/** How traffic can rise to what there is. A form tells the level, as a share of it, by the share of the ramp that has passed. */
enum RampKind {
    /** The same in each minute. */
    LINEAR {
        @Override
        DoubleUnaryOperator form(SplittableRandom random) {
            double base = base(random);
            return passed -> base + (1 - base) * Math.max(0, passed);
        }
    },
    /** More and more in each minute, by a power of time. */
    ACCELERATING {
        @Override
        DoubleUnaryOperator form(SplittableRandom random) {
            double base = base(random);
            double power = random.nextDouble(1.5, 3);
            return passed -> base + (1 - base) * Math.pow(Math.max(0, passed), power);
        }
    },
    /** Six to 24 times what it was, by the same share in each minute. */
    EXPONENTIAL {
        @Override
        DoubleUnaryOperator form(SplittableRandom random) {
            double times = random.nextDouble(6, 24);
            return passed -> Math.pow(times, Math.max(0, passed) - 1);
        }
    },
    /** Shaped like an S that would end 9 to 80 % above what there is; it begins where 2 to 6 % of the S are done. */
    LOGISTIC {
        @Override
        DoubleUnaryOperator form(SplittableRandom random) {
            double base = base(random) / 2;
            double end = random.nextDouble(0.55, 0.92);
            double from = logit(random.nextDouble(0.02, 0.06));
            double to = logit(end);
            return passed -> base + (1 - base) / end / (1 + Math.exp(-from - (to - from) * passed));
        }
    },
    /** Ten to twenty even steps. */
    STEPWISE {
        @Override
        DoubleUnaryOperator form(SplittableRandom random) {
            double base = base(random);
            int steps = random.nextInt(10, 21);
            return passed -> base + (1 - base) * Math.floor(Math.max(0, passed) * steps) / steps;
        }
    };

    abstract DoubleUnaryOperator form(SplittableRandom random);

    private static double base(SplittableRandom random) {
        return random.nextDouble(0.05, 0.3);
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }
}
