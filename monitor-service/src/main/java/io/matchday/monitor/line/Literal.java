package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Text that stands between the variables of a {@link TextPattern}. */
final class Literal {

    private final byte[] bytes;
    private final long word;
    private final long mask;
    private final int mark;

    /** The text itself. */
    Literal(String text) {
        this.bytes = text.getBytes(UTF_8);
        int first = Math.min(bytes.length, Long.BYTES);
        this.mask = first == 0 ? 0 : -1L >>> (Long.SIZE - first * Byte.SIZE);
        this.word = Bytes.eight(Arrays.copyOf(bytes, Long.BYTES), 0) & mask;
        this.mark = mark(bytes);
    }

    int length() {
        return bytes.length;
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    byte first() {
        return bytes[0];
    }

    /** Where its first mark stands, or -1. */
    int mark() {
        return mark;
    }

    /** Whether it stands there. */
    boolean stands(byte[] buffer, int at, int to) {
        if (to - at < bytes.length) {
            return false;
        }
        if (at + Long.BYTES > buffer.length || bytes.length > Long.BYTES) {
            return Arrays.equals(buffer, at, at + bytes.length, bytes, 0, bytes.length);
        }
        return (Bytes.eight(buffer, at) & mask) == word;
    }

    private static int mark(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (Marks.is(bytes[i])) {
                return i;
            }
        }
        return -1;
    }
}
