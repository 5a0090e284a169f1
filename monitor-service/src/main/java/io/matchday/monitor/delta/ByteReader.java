package io.matchday.monitor.delta;

import io.matchday.monitor.line.Slice;

/** Reads what a {@link ByteWriter} wrote. */
final class ByteReader {

    private static final int LONGEST_SHIFT = 63;

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Another one that goes on where this one is. */
    ByteReader fromHere() {
        ByteReader other = new ByteReader(bytes);
        other.at = at;
        return other;
    }

    /** Where it reads next. */
    int at() {
        return at;
    }

    /** Goes on reading elsewhere. */
    void moveTo(int place) {
        if (place < 0 || place > bytes.length) {
            throw new IllegalArgumentException("Cut short");
        }
        at = place;
    }

    /** A number written in four bytes. */
    int four() {
        return (next() & 0xFF) | (next() & 0xFF) << 8 | (next() & 0xFF) << 16 | next() << 24;
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

    /** Points a slice to a text. */
    void text(Slice into) {
        int length = textLength();
        into.set(bytes, at, at + length);
        at += length;
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

    byte next() {
        if (at == bytes.length) {
            throw new IllegalArgumentException("Cut short");
        }
        return bytes[at++];
    }
}
