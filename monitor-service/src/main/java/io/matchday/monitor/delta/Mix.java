package io.matchday.monitor.delta;

/** The beginning of hashes: every bit of a few words carried into the upper half of one. */
final class Mix {

    /** Odd numbers with bits all over. */
    static final long ONE = 0x9E3779B97F4A7C15L;

    private static final long TWO = 0xC2B2AE3D27D4EB4FL;
    private static final long THREE = 0x165667B19E3779F9L;
    private static final long FOUR = 0xD6E8FEB86659FD93L;

    private Mix() {}

    /** The multiplications wait for nothing but their own word, so the processor does them at one time. */
    static long of(long one, long two, long three, long four) {
        return one * ONE + two * TWO + three * THREE + four * FOUR;
    }
}
