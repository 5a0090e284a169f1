package io.matchday.benchmarks.evaluate.exhaustion;

import io.matchday.capacity.outlook.Outlook;
import io.matchday.capacity.outlook.Outlooks;
import io.matchday.capacity.outlook.Reading;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/**
 * A ramp that takes all there is after a known time, and what had been measured of it when half of that was over.
 *
 * @param seconds from its start until all is taken, noise aside
 * @param noise standard deviation of a slot, as a share of its level
 */
record Ramp(RampKind kind, double seconds, double noise, List<Reading> slots) {
    private static final double SHORTEST = 1200;
    private static final double LONGEST = 3600;
    private static final double LEAST_NOISE = 0.02;
    private static final double MOST_NOISE = 0.1;

    Ramp {
        slots = List.copyOf(slots);
    }

    static Ramp of(RampKind kind, SplittableRandom random) {
        double seconds = between(SHORTEST, LONGEST, random);
        double noise = between(LEAST_NOISE, MOST_NOISE, random);
        DoubleUnaryOperator form = kind.form(random);
        double before = random.nextDouble(300, 1200);
        return new Ramp(
                kind,
                seconds,
                noise,
                new Slots(random, noise)
                        .between(-before, seconds / 2, at -> form.applyAsDouble(at / seconds), random.nextInt(1, 3)));
    }

    RampOutcome judge() {
        double newest = Slots.seconds(slots.get(slots.size() - 1).at());
        Outlook outlook = Outlooks.of(slots, 1);
        return new RampOutcome(
                this,
                seconds - newest,
                seconds(outlook.earliest()),
                seconds(outlook.likely()),
                seconds(outlook.latest()));
    }

    private static double seconds(Optional<Duration> time) {
        return time.map(one -> one.toMillis() / 1000.0).orElse(Double.POSITIVE_INFINITY);
    }

    private static double between(double low, double high, SplittableRandom random) {
        return low * Math.pow(high / low, random.nextDouble());
    }
}
