package io.matchday.benchmarks.evaluate.exhaustion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * What could be told by one who knew the kind of a ramp, its noise, and how lengths, starts and parameters are drawn: the
 * middle of all that the slots leave possible. Hardly a method that knows less can be right more often in the long run, so it shows
 * how much of what is missed could be told at all. Drawn by walkers that stretch towards each other, whatever the scale of
 * what they look for (Goodman and Weare 2010).
 */
final class Informed {
    private static final int WALKERS = 40;
    private static final int TRIED_FIRST = 500;
    private static final int ROUNDS = 400;
    /** At first even what explains the slots badly is looked at, so that no walker is left where only its surroundings are worse. */
    private static final double HEAT = 500;

    private static final double FARTHEST_STRETCH = 2;
    /** Of Student's distribution, by which outliers hardly count. */
    private static final double FREEDOM = 4;

    private static final double NOTHING = 1e-6;
    private static final int LENGTH = 0;
    private static final int START = 1;
    private static final int FORM = 2;

    private final Ramp ramp;
    private final double[] times;
    private final double[] levels;
    private final SplittableRandom random = new SplittableRandom(1);

    Informed(Ramp ramp) {
        this.ramp = ramp;
        double first = Slots.seconds(ramp.slots().get(0).at());
        this.times = ramp.slots().stream()
                .mapToDouble(slot -> Slots.seconds(slot.at()) - first)
                .toArray();
        this.levels = ramp.slots().stream()
                .mapToDouble(slot -> Math.max(NOTHING, slot.level()))
                .toArray();
    }

    /** Seconds from the newest slot until all is taken. */
    double remaining() {
        Walker[] walkers = IntStream.range(0, TRIED_FIRST)
                .mapToObj(i ->
                        walker(random.doubles(FORM + ramp.kind().parameters()).toArray()))
                .sorted(Comparator.comparingDouble(Walker::unlikely))
                .limit(WALKERS)
                .toArray(Walker[]::new);
        double[] remaining = new double[ROUNDS / 2 * WALKERS];
        for (int round = 0; round < ROUNDS; round++) {
            double heat = Math.pow(HEAT, Math.max(0, 1 - 2.5 * round / ROUNDS));
            for (int i = 0; i < WALKERS; i++) {
                walkers[i] = moved(walkers[i], walkers[(i + 1 + random.nextInt(WALKERS - 1)) % WALKERS], heat);
                if (round >= ROUNDS / 2) {
                    remaining[(round - ROUNDS / 2) * WALKERS + i] = remaining(walkers[i].at);
                }
            }
        }
        return Arrays.stream(remaining).sorted().toArray()[remaining.length / 2];
    }

    private Walker moved(Walker walker, Walker other, double heat) {
        double root = 1 + random.nextDouble() * (FARTHEST_STRETCH - 1);
        double stretch = root * root / FARTHEST_STRETCH;
        Walker next = walker(IntStream.range(0, walker.at.length)
                .mapToDouble(i -> other.at[i] + stretch * (walker.at[i] - other.at[i]))
                .toArray());
        double accepted = (walker.at.length - 1) * Math.log(stretch) + (walker.unlikely - next.unlikely) / heat;
        return Math.log(random.nextDouble()) < accepted ? next : walker;
    }

    private Walker walker(double[] at) {
        boolean possible = Arrays.stream(at).allMatch(share -> share >= 0 && share < 1) && remaining(at) >= 0;
        return new Walker(at, possible ? unlikely(at) : Double.POSITIVE_INFINITY);
    }

    private double remaining(double[] at) {
        return Ramp.length(at[LENGTH]) + Ramp.before(at[START]) - times[times.length - 1];
    }

    private double unlikely(double[] at) {
        DoubleUnaryOperator form = ramp.kind().form(Arrays.copyOfRange(at, FORM, at.length));
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            double level = form.applyAsDouble((times[i] - Ramp.before(at[START])) / Ramp.length(at[LENGTH]));
            double off = (levels[i] / level - 1) / ramp.noise();
            sum += (FREEDOM + 1) / 2 * Math.log(1 + off * off / FREEDOM) + Math.log(level);
        }
        return sum;
    }

    /** Where one is between least and greatest values, and how badly that explains the slots. */
    private record Walker(double[] at, double unlikely) {}
}
