package io.matchday.monitor.delta;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads what a {@link ByteWriter} wrote. */
final class ByteReader {

    private static final int LONGEST_SHIFT = 63;

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift <= LONGEST_SHIFT; shift += 7) {
            byte one = next();
            value |= (long) (one & 0x7F) << shift;
            if (one >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("A number is longer than any that is written");
    }

    int small() {
        return Math.toIntExact(number());
    }

    String text() {
        int length = textLength();
        String text = new String(bytes, at, length, UTF_8);
        at += length;
        return text;
    }

    void skipText() {
        int length = textLength();
        at += length;
    }

    private int textLength() {
        int length = small();
        if (length > bytes.length - at) {
            throw new IllegalArgumentException("A text ends beyond the end");
        }
        return length;
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    private byte next() {
        if (at == bytes.length) {
            throw new IllegalArgumentException("Cut short");
        }
        return bytes[at++];
    }
}
