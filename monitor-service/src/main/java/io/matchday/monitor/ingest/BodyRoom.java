package io.matchday.monitor.ingest;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Arrays that bodies are read into, used again: one that was used a moment ago lies near the processor and need not be
 * cleared. What is left in it of another body stays behind the new one's end.
 */
final class BodyRoom {

    /** Smaller ones are made anew, which costs next to nothing. */
    private static final int SMALLEST = 64 * 1024;

    private final long most;
    private final ConcurrentLinkedDeque<byte[]> free = new ConcurrentLinkedDeque<>();
    private final AtomicLong held = new AtomicLong();

    /**
     * Room that is empty at first.
     *
     * @param most bytes that it keeps for later
     */
    BodyRoom(long most) {
        this.most = most;
    }

    /** An array with at least so many places. */
    byte[] take(int length) {
        if (length < SMALLEST) {
            return new byte[length];
        }
        byte[] used = free.pollFirst();
        if (used != null) {
            held.addAndGet(-used.length);
        }
        return used != null && used.length >= length ? used : new byte[rounded(length)];
    }

    /** Nobody reads or writes it any more. */
    void giveBack(byte[] array) {
        if (array.length >= SMALLEST) {
            if (held.addAndGet(array.length) <= most) {
                free.addFirst(array);
            } else {
                held.addAndGet(-array.length);
            }
        }
    }

    /** Bodies of a sender are of much the same length, and the next one should fit. */
    private static int rounded(int length) {
        return (int) Math.min(Integer.MAX_VALUE - Long.BYTES, (length / SMALLEST + 2L) * SMALLEST);
    }
}
