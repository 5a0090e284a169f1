package io.matchday.monitor.line;

/**
 * Where the spaces, quotes and control characters of a record stand, found in one pass over it. What parts fields begins
 * with one of them almost always, so a field's end is then a bit to look up instead of bytes to look through, whose
 * changing number a processor guesses wrong again and again.
 */
final class Marks {

    private static final int BLOCK = Long.SIZE;
    private static final byte LAST = '"';
    private static final long LOWS = ~Bytes.HIGHS;
    /** Lifts every byte above the last mark to 0x80 or more, without a carry into the next byte. */
    private static final long ABOVE = Bytes.ONES * (0x7F - LAST);
    /** Gathers the high bits of eight bytes into the highest byte. */
    private static final long GATHER = 0x0002040810204081L;

    private long[] bits = new long[BLOCK];
    private int end;
    /** Where the block that is walked over begins, and those of its marks that are still ahead. */
    private int begin;

    private int block;
    private long ahead;

    /** Whether this byte is one. */
    static boolean is(byte one) {
        return one >= 0 && one <= LAST;
    }

    /** Finds those of a record. */
    void find(byte[] buffer, int from, int to) {
        int blocks = (to - from) / BLOCK + 1;
        if (blocks > bits.length) {
            bits = new long[2 * blocks];
        }
        int whole = Math.min(blocks, (buffer.length - from) / BLOCK);
        for (int i = 0; i < whole; i++) {
            bits[i] = block(buffer, from + i * BLOCK);
        }
        if (whole < blocks) {
            bits[whole] = rest(buffer, from + whole * BLOCK);
        }
        int last = to - from;
        bits[last / BLOCK] |= 1L << last;
        end = to;
        begin = from;
        block = 0;
        ahead = bits[0];
    }

    /** The first one from there on, or the record's end. Those before it are passed for good, so places may only grow. */
    int next(int at) {
        if (at >= end) {
            return end;
        }
        long left = ahead;
        int base = begin;
        int place;
        do {
            while (left == 0) {
                block++;
                base += BLOCK;
                left = bits[block];
            }
            place = base + Long.numberOfTrailingZeros(left);
            left &= left - 1;
        } while (place < at);
        begin = base;
        ahead = left;
        return place;
    }

    private static long block(byte[] buffer, int at) {
        return eight(buffer, at)
                | eight(buffer, at + 8) << 8
                | eight(buffer, at + 16) << 16
                | eight(buffer, at + 24) << 24
                | eight(buffer, at + 32) << 32
                | eight(buffer, at + 40) << 40
                | eight(buffer, at + 48) << 48
                | eight(buffer, at + 56) << 56;
    }

    private static long eight(byte[] buffer, int at) {
        long bytes = Bytes.eight(buffer, at);
        long marks = ~(((bytes & LOWS) + ABOVE) | bytes) & Bytes.HIGHS;
        return (marks * GATHER) >>> (Long.SIZE - Long.BYTES);
    }

    /** What stands at the very end of a buffer. */
    private static long rest(byte[] buffer, int from) {
        long marks = 0;
        for (int at = from; at < buffer.length; at++) {
            marks |= is(buffer[at]) ? 1L << (at - from) : 0;
        }
        return marks;
    }
}
