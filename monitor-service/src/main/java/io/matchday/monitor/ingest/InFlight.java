package io.matchday.monitor.ingest;

import java.util.concurrent.Semaphore;

/** Bounds the bytes of all bodies in the works at one time: whoever comes on top is told to come again. */
final class InFlight {

    private static final int GRAIN = 1024;

    private final Semaphore free;

    InFlight(long bytes) {
        this.free = new Semaphore(grains(bytes));
    }

    /** Whether a body of this size still fits; if so, it counts until {@link #leave}. */
    boolean enter(long bytes) {
        return free.tryAcquire(grains(bytes));
    }

    void leave(long bytes) {
        free.release(grains(bytes));
    }

    private static int grains(long bytes) {
        return Math.toIntExact(Math.max(1, (bytes + GRAIN - 1) / GRAIN));
    }
}
