package io.matchday.monitor.metric;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells how unusual each value of a series is, in one pass, with bounded memory, without training and without a parameter
 * for the series. It asks in four {@link Aspect}s how far the nearest thing ever seen is (the nearest-neighbour distance
 * of Ramaswamy, Rastogi and Shim, SIGMOD 2000), turns each distance into the probability of so large a one, and takes the
 * rarest. What has been seen once is not new again, so that a series teaches its own oddities.
 *
 * <p>Not safe for use by more than one thread.
 */
public final class NoveltyDetector {

    private static final int JUMP_SPAN = 300;
    private static final int LEVEL_SPAN = 12;
    private static final int SPREAD_SPAN = 48;
    private static final int MEMORY = 20_000;
    /** Smaller, as each look goes through all of it. */
    private static final int TIME_OF_DAY_MEMORY = 5_000;
    /** How many values long nothing is told that is no rarer than what was told. */
    private static final int PAUSE = 200;

    private record Scale(View view, Rarity rarity) {}

    private record Told(long index, double rarity) {}

    private final Map<Aspect, Scale> scales = new EnumMap<>(Aspect.class);
    private final Deque<Told> recent = new ArrayDeque<>();
    private long index;

    public NoveltyDetector() {
        look(Aspect.VALUE, new TimeOfDayView(TIME_OF_DAY_MEMORY));
        look(Aspect.JUMP, FigureView.offMedian(JUMP_SPAN, MEMORY));
        look(Aspect.LEVEL, FigureView.mean(LEVEL_SPAN, MEMORY));
        look(Aspect.SPREAD, FigureView.spread(SPREAD_SPAN, MEMORY));
    }

    /** Takes the next value in. What is no number is no surprise, and teaches nothing. */
    public Surprise next(long epochSecond, double value) {
        if (!Double.isFinite(value)) {
            return new Surprise(epochSecond, value, Aspect.VALUE, 0, 0);
        }
        Aspect rarest = Aspect.VALUE;
        double most = 0;
        for (Map.Entry<Aspect, Scale> entry : scales.entrySet()) {
            Scale scale = entry.getValue();
            double rarity = scale.rarity().next(scale.view().next(epochSecond, value));
            if (rarity > most) {
                most = rarity;
                rarest = entry.getKey();
            }
        }
        return new Surprise(epochSecond, value, rarest, most, unlessToldBefore(most));
    }

    private void look(Aspect aspect, View view) {
        scales.put(aspect, new Scale(view, new Rarity(MEMORY)));
    }

    /** Keeps the rarest of the pause at the front: numbers that a later and larger one hides are let go. */
    private double unlessToldBefore(double rarity) {
        index++;
        while (!recent.isEmpty() && recent.peekFirst().index() < index - PAUSE) {
            recent.removeFirst();
        }
        boolean news = recent.isEmpty() || rarity > recent.peekFirst().rarity();
        while (!recent.isEmpty() && recent.peekLast().rarity() <= rarity) {
            recent.removeLast();
        }
        recent.addLast(new Told(index, rarity));
        return news ? rarity : 0;
    }
}
