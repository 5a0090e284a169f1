package io.matchday.benchmarks.evaluate.exhaustion;

import io.matchday.capacity.outlook.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/** Slots of ten seconds as a monitor would have measured them: with noise, gaps and outliers. */
final class Slots {
    static final Instant START = Instant.parse("2026-12-05T12:00:00Z");
    private static final int LENGTH = 10;
    private static final double MISSING = 0.08;
    private static final double TOO_LOW = 0.2;
    private static final double TOO_HIGH = 2.5;
    private static final double MILLIS = 1000;

    private final SplittableRandom random;
    private final double noise;

    Slots(SplittableRandom random, double noise) {
        this.random = random;
        this.noise = noise;
    }

    /**
     * Readings of a time.
     *
     * @param level by seconds since {@link #START}
     * @param outliers how many of them are far off
     */
    List<Reading> between(double from, double to, DoubleUnaryOperator level, int outliers) {
        List<Reading> slots = new ArrayList<>();
        for (double at = from; at <= to; at += LENGTH) {
            double measured = level.applyAsDouble(at) * (1 + noise * random.nextGaussian());
            if (random.nextDouble() >= MISSING) {
                slots.add(new Reading(START.plus(Duration.ofMillis(Math.round(at * MILLIS))), Math.max(0, measured)));
            }
        }
        for (int i = 0; i < outliers; i++) {
            int which = random.nextInt(slots.size());
            Reading slot = slots.get(which);
            slots.set(which, new Reading(slot.at(), slot.level() * (random.nextBoolean() ? TOO_LOW : TOO_HIGH)));
        }
        return slots;
    }

    /** Seconds since {@link #START}. */
    static double seconds(Instant at) {
        return Duration.between(START, at).toMillis() / MILLIS;
    }
}
