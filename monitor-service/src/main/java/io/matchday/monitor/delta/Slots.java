package io.matchday.monitor.delta;

/** Log time is counted in slots of ten seconds; a slot is named by the second it starts with, since the epoch. */
public final class Slots {

    /** Length of a slot. */
    public static final int SECONDS = 10;

    private static final long MILLIS = SECONDS * 1000L;
    private static final long BITS_PER_BYTE = 8;

    private Slots() {}

    /** The slot that a time in milliseconds falls into. */
    public static long of(long epochMillis) {
        return Math.floorDiv(epochMillis, MILLIS) * SECONDS;
    }

    /** The slot that a second since the epoch falls into. */
    public static long at(long second) {
        return second - Math.floorMod(second, (long) SECONDS);
    }

    /** The rate at which a slot's bytes went out. */
    public static long bitsPerSecond(long bytes) {
        return bytes * BITS_PER_BYTE / SECONDS;
    }
}
