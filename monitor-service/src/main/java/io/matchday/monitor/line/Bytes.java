package io.matchday.monitor.line;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes eight at a time. */
final class Bytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private Bytes() {}

    /** Where this byte first stands; {@code to} when it does not. */
    static int find(byte[] buffer, int from, int to, byte wanted) {
        long pattern = ONES * (wanted & 0xFF);
        int at = from;
        for (int last = to - Long.BYTES; at <= last; at += Long.BYTES) {
            long found = zeros((long) EIGHT.get(buffer, at) ^ pattern);
            if (found != 0) {
                return at + first(found);
            }
        }
        while (at < to && buffer[at] != wanted) {
            at++;
        }
        return at;
    }

    /** Where a quote, a backslash or a control character first stands; {@code to} when none does. */
    static int findEndOfPlain(byte[] buffer, int from, int to) {
        int at = from;
        for (int last = to - Long.BYTES; at <= last; at += Long.BYTES) {
            long eight = (long) EIGHT.get(buffer, at);
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

    private static boolean plain(byte one) {
        return one != '"' && one != '\\' && (one < 0 || one >= ' ');
    }

    /** High bits where bytes are zero. Borrowing may set more of them, but only above the first. */
    private static long zeros(long eight) {
        return eight - ONES & ~eight & HIGHS;
    }

    private static int first(long found) {
        return Long.numberOfTrailingZeros(found) >>> 3;
    }
}
