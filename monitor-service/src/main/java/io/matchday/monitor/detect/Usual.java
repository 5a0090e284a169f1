package io.matchday.monitor.detect;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Learns the usual share from the event itself, from its first minutes on, on top of what similar past events showed. What
 * is counted waits before it counts as usual, so that trouble that has only just begun is no example; and it is forgotten
 * by and by, so that what is usual follows the day.
 */
final class Usual {

    private static final int WAIT_SECONDS = 60;
    private static final int HALF_LIFE_SECONDS = 1_200;
    /** A baseline of fewer than so many is none. */
    private static final double LEAST = 1_000;

    private final Deque<Share> waiting = new ArrayDeque<>();
    private final int wait;
    private final double keep;
    private Baseline baseline;

    Usual(Baseline past, Sensitivity sensitivity) {
        this.baseline = past;
        this.wait = sensitivity.slots(WAIT_SECONDS);
        this.keep = Math.pow(0.5, (double) sensitivity.slotSeconds() / HALF_LIFE_SECONDS);
    }

    void learn(Share share) {
        waiting.addLast(share);
        if (waiting.size() > wait) {
            baseline = baseline.times(keep).plus(waiting.removeFirst());
        }
    }

    /** What waits may belong to what was told: it is no example. */
    void interrupt() {
        waiting.clear();
    }

    boolean isKnown() {
        return baseline.total() >= LEAST;
    }

    Baseline baseline() {
        return baseline;
    }
}
