package io.matchday.monitor.locate;

import java.util.Arrays;

/** Numbers keys from zero in the order in which they are first asked for; open addressing, since boxing would cost most. */
final class Numbering {

    private static final long FREE = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] numbers;
    private final int shift;
    private int size;

    /** For at most so many keys, none negative. */
    Numbering(int most) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(8, most)) + 1;
        this.keys = new long[1 << bits];
        this.numbers = new int[1 << bits];
        this.shift = Long.SIZE - bits;
        Arrays.fill(keys, FREE);
    }

    int of(long key) {
        int at = (int) ((key * MIX) >>> shift);
        while (keys[at] != key) {
            if (keys[at] == FREE) {
                keys[at] = key;
                numbers[at] = size;
                return size++;
            }
            at = (at + 1) & (keys.length - 1);
        }
        return numbers[at];
    }
}
