package io.matchday.monitor.line;

/**
 * Tells of most CMCD without decoding it that no player says in it that it had run out: neither {@code bs} stands in it, nor
 * anything that could turn out to be letters.
 */
final class CmcdGlance {

    private static final long FIRST_LETTERS = Bytes.ONES * 'b';
    private static final long SECOND_LETTERS = Bytes.ONES * 's';
    private static final long PERCENTS = Bytes.ONES * '%';
    /** Letters are encoded as %61 to %7A, */
    private static final long SIX_OR_SEVEN = Bytes.ONES * '6';

    private static final long ALL_BUT_LOWEST_BIT = ~Bytes.ONES;
    /** and what is encoded twice as %25. */
    private static final long TWOS = Bytes.ONES * '2';

    private static final long FIVES = Bytes.ONES * '5';
    /** Bytes that are looked at from each place on. */
    private static final int REACH = Long.BYTES + 2;

    private CmcdGlance() {}

    /** False where it is sure that there is no such key. What stands behind the end may make it true, never false. */
    static boolean mayBeStarved(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && at + REACH <= buffer.length) {
            long first = Bytes.eight(buffer, at);
            long second = Bytes.eight(buffer, at + 1);
            long third = Bytes.eight(buffer, at + 2);
            long key = Bytes.zeros(first ^ FIRST_LETTERS) & Bytes.zeros(second ^ SECOND_LETTERS);
            long letter = Bytes.zeros((second & ALL_BUT_LOWEST_BIT) ^ SIX_OR_SEVEN);
            long twice = Bytes.zeros(second ^ TWOS) & Bytes.zeros(third ^ FIVES);
            long encoded = Bytes.zeros(first ^ PERCENTS) & (letter | twice);
            if ((key | encoded | Bytes.zeros(first ^ Bytes.BACKSLASHES)) != 0) {
                return true;
            }
            at += Long.BYTES;
        }
        return at < to;
    }
}
