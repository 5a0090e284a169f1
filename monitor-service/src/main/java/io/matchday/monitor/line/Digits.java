package io.matchday.monitor.line;

/** Decimal digits, eight at a time. */
final class Digits {

    /** More do not fit into what is counted. */
    private static final int MOST = 15;

    private static final long ZEROS = 0x3030303030303030L;
    private static final long HIGH_HALVES = 0xF0F0F0F0F0F0F0F0L;
    private static final long ABOVE_NINE = 0x0606060606060606L;
    private static final long HUNDRED_MILLIONS = 100_000_000L;
    private static final long WRONG = -1;

    private Digits() {}

    /** The number these digits mean; -1 when they are not digits only, or none, or too many. */
    static long number(byte[] buffer, int from, int to) {
        int digits = to - from;
        if (digits <= 0 || digits > MOST) {
            return WRONG;
        }
        if (to < Long.BYTES) {
            return oneByOne(buffer, from, to);
        }
        if (digits <= Long.BYTES) {
            return upToEight(Bytes.eight(buffer, to - Long.BYTES), digits);
        }
        long high = number(buffer, from, to - Long.BYTES);
        long low = upToEight(Bytes.eight(buffer, to - Long.BYTES), Long.BYTES);
        return high < 0 || low < 0 ? WRONG : high * HUNDRED_MILLIONS + low;
    }

    /**
     * The last digits of eight bytes, the first byte lowest. Neighbours are put together to pairs, pairs to fours, fours to
     * eight, each in one multiplication.
     */
    private static long upToEight(long bytes, int digits) {
        long others = digits == Long.BYTES ? 0 : -1L >>> (digits * Byte.SIZE);
        long text = (bytes & ~others) | (ZEROS & others);
        if ((text & HIGH_HALVES) != ZEROS || ((text + ABOVE_NINE) & HIGH_HALVES) != ZEROS) {
            return WRONG;
        }
        long pairs = (text - ZEROS) * 10 + ((text - ZEROS) >>> 8);
        long low = (pairs & 0x000000FF000000FFL) * 0x000F424000000064L;
        long high = ((pairs >>> 16) & 0x000000FF000000FFL) * 0x0000271000000001L;
        return (low + high) >>> Integer.SIZE;
    }

    private static long oneByOne(byte[] buffer, int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            int digit = buffer[at] - '0';
            if (digit < 0 || digit > 9) {
                return WRONG;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
