package io.matchday.monitor.detect;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Slots of a part since it became worse than usual. It ends by itself when what came since is no worse than usual after all: a
 * cumulative sum (Page, Biometrika 1954) of the likelihood of a risen share against the usual one.
 */
final class PartRun {

    /** What does not show within so many slots is not told. */
    static final int MOST_SLOTS = 30;

    private record Slot(long at, Share share) {}

    private final Deque<Slot> slots = new ArrayDeque<>(4);
    private double surplus;
    private Phase phase = new Phase.Calm();
    private PartFinding told;
    private int silent;

    /** Takes a slot in, and by how much more likely it is if the share has risen. */
    void add(long at, Share share, double likelihood) {
        slots.addLast(new Slot(at, share));
        surplus += likelihood;
        silent = share.total() == 0 ? silent + 1 : 0;
        if (isOpen() && slots.size() > MOST_SLOTS) {
            slots.removeFirst();
        }
    }

    /** Whether it has come to nothing. */
    boolean isOver() {
        return !isOpen() && (surplus <= 0 || slots.size() > MOST_SLOTS);
    }

    boolean isOpen() {
        return phase.isOpen();
    }

    /** Whether nothing has been heard for as long as a run lasts at most. */
    boolean isSilent() {
        return silent >= MOST_SLOTS;
    }

    Share sum() {
        return sumSince(Long.MIN_VALUE);
    }

    /** What was counted from a slot on. */
    Share sumSince(long at) {
        return slots.stream().filter(slot -> slot.at() >= at).map(Slot::share).reduce(Share.NONE, Share::plus);
    }

    /** The slot it began with, in the light of what was before. */
    long onset(Baseline before) {
        int first = ChangePoint.rise(slots.stream().map(Slot::share).toArray(Share[]::new), before);
        return slots.stream().skip(first).findFirst().orElseThrow().at();
    }

    /** What it was told with. */
    PartFinding told() {
        return told;
    }

    void tell(PartFinding finding) {
        told = finding;
    }

    void read(Hysteresis hysteresis, Reading reading, long at) {
        phase = hysteresis.next(phase, reading, at);
    }
}
