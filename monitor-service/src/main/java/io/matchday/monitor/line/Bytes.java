package io.matchday.monitor.line;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes eight at a time. */
final class Bytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    static final long ONES = 0x0101010101010101L;
    static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private Bytes() {}

    /** The eight bytes from there on, the first one lowest. */
    static long eight(byte[] buffer, int at) {
        return (long) EIGHT.get(buffer, at);
    }

    /** Where this byte first stands; {@code to} when it does not. */
    static int find(byte[] buffer, int from, int to, byte wanted) {
        long pattern = ONES * (wanted & 0xFF);
        int at = from;
        for (int last = to - Long.BYTES; at <= last; at += Long.BYTES) {
            long found = zeros(eight(buffer, at) ^ pattern);
            if (found != 0) {
                return at + first(found);
            }
        }
        return at < to ? last(buffer, at, to, pattern) : to;
    }

    /** Where either of two bytes first stands; {@code to} when neither does. */
    static int findEither(byte[] buffer, int from, int to, char one, char other) {
        int first = find(buffer, from, to, (byte) one);
        return find(buffer, from, first, (byte) other);
    }

    /** Where a quote, a backslash or a control character first stands; {@code to} when none does. */
    static int findEndOfPlain(byte[] buffer, int from, int to) {
        int at = from;
        for (int last = to - Long.BYTES; at <= last; at += Long.BYTES) {
            long eight = eight(buffer, at);
            long found = zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES) | (eight - SPACES & ~eight & HIGHS);
            if (found != 0) {
                return at + first(found);
            }
        }
        while (at < to && plain(buffer[at])) {
            at++;
        }
        return at;
    }

    /** Whether this text stands there. Most are a few bytes long, for which the platform's own comparison is dear. */
    static boolean stands(byte[] text, byte[] buffer, int at, int to) {
        if (to - at < text.length) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (buffer[at + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /** The same among the last few bytes, of which those behind them are not asked where there are any. */
    private static int last(byte[] buffer, int from, int to, long pattern) {
        if (from + Long.BYTES <= buffer.length) {
            long found = zeros(eight(buffer, from) ^ pattern);
            return found == 0 ? to : Math.min(to, from + first(found));
        }
        int at = from;
        while (at < to && buffer[at] != (byte) pattern) {
            at++;
        }
        return at;
    }

    private static boolean plain(byte one) {
        return one != '"' && one != '\\' && (one < 0 || one >= ' ');
    }

    /** High bits where bytes are zero. Borrowing may set more of them, but only above the first. */
    static long zeros(long eight) {
        return eight - ONES & ~eight & HIGHS;
    }

    private static int first(long found) {
        return Long.numberOfTrailingZeros(found) >>> 3;
    }
}
