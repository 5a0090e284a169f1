package io.matchday.monitor.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The latest messages of one event, numbered without gaps. Bounded by what they weigh: the oldest goes first. */
final class Ring {

    private static final int LEAST_ROOM = 64;

    private final long bound;
    private Frame[] frames = new Frame[LEAST_ROOM];
    private long oldest = 1;
    private long next = 1;
    private long weight;

    Ring(long bound) {
        this.bound = bound;
    }

    /** The number that the next message gets. */
    long next() {
        return next;
    }

    void add(Frame frame) {
        if (next - oldest == frames.length) {
            grow();
        }
        frames[at(next)] = frame;
        next++;
        weight += frame.weight();
        while (weight > bound && oldest < next - 1) {
            weight -= frames[at(oldest)].weight();
            frames[at(oldest)] = null;
            oldest++;
        }
    }

    /** Whether nothing is missing for one who wants to go on with this number. */
    boolean holdsFrom(long number) {
        return number >= oldest && number <= next;
    }

    /** Messages from this number on, up to so many bytes but at least one if there is one. */
    List<Frame> from(long number, int bytes) {
        List<Frame> some = new ArrayList<>();
        int size = 0;
        for (long i = number; i < next && (some.isEmpty() || size < bytes); i++) {
            some.add(frames[at(i)]);
            size += frames[at(i)].size();
        }
        return some;
    }

    private int at(long number) {
        return (int) (number % frames.length);
    }

    private void grow() {
        Deque<Frame> held = new ArrayDeque<>(from(oldest, Integer.MAX_VALUE));
        frames = new Frame[frames.length * 2];
        for (long i = oldest; i < next; i++) {
            frames[at(i)] = held.remove();
        }
    }
}
