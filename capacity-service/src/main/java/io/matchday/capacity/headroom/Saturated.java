package io.matchday.capacity.headroom;

/** Sums that stop at the greatest number instead of turning negative: figures of others are not bounded by us. */
final class Saturated {
    private Saturated() {}

    /** The sum of two numbers that are not negative. */
    static long sum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
