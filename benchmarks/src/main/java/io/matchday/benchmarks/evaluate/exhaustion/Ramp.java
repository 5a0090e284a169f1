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
 * A ramp that takes all there is after a known time, and what had been measured of it when a part of that was over.
 *
 * @param seconds from its start until all is taken, noise aside
 * @param noise standard deviation of a slot, as a share of its level
 */
record Ramp(RampKind kind, double seconds, double noise, List<Reading> slots) {
    private static final double SHORTEST = 1200;
    private static final double LONGEST = 3600;
    private static final double LEAST_BEFORE = 300;
    private static final double MOST_BEFORE = 1200;

    Ramp {
        slots = List.copyOf(slots);
    }

    /** A ramp that is told of at a part of its length. */
    static Ramp of(RampKind kind, Noise noises, double part, SplittableRandom random) {
        double seconds = length(random.nextDouble());
        double noise = noises.drawn(random);
        DoubleUnaryOperator form = kind.form(random);
        double before = before(random.nextDouble());
        return new Ramp(
                kind,
                seconds,
                noise,
                new Slots(random, noise)
                        .between(
                                -before, seconds * part, at -> form.applyAsDouble(at / seconds), random.nextInt(1, 3)));
    }

    /** Seconds that a ramp takes, by where that is between the least and the most; the logarithm counts. */
    static double length(double share) {
        return SHORTEST * Math.pow(LONGEST / SHORTEST, share);
    }

    /** Seconds of flat traffic before a ramp, by where that is between the least and the most. */
    static double before(double share) {
        return LEAST_BEFORE + (MOST_BEFORE - LEAST_BEFORE) * share;
    }

    /** Seconds from the newest slot until all is taken, noise aside. */
    double remaining() {
        return seconds - Slots.seconds(slots.get(slots.size() - 1).at());
    }

    /** By how much a time is off that was told from the newest slot, as a share of the ramp's length. */
    double errorOf(double told) {
        return Math.abs(told - remaining()) / seconds;
    }

    RampOutcome judge() {
        Outlook outlook = Outlooks.of(slots, 1);
        return new RampOutcome(
                this, remaining(), seconds(outlook.earliest()), seconds(outlook.likely()), seconds(outlook.latest()));
    }

    private static double seconds(Optional<Duration> time) {
        return time.map(one -> one.toMillis() / 1000.0).orElse(Double.POSITIVE_INFINITY);
    }
}
