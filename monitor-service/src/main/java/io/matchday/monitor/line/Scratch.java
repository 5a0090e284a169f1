package io.matchday.monitor.line;

/** Room for what a record's text says once its escapes are undone. It lasts until the next record. */
final class Scratch {

    private static final int FIRST_SIZE = 1024;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int used;
    private int begun;

    /** Forgets the record before. */
    void clear() {
        used = 0;
        begun = 0;
    }

    /** Begins a text of at most this many bytes. */
    void begin(int most) {
        if (bytes.length - used < most) {
            // The slices of this record keep the array they point to.
            bytes = new byte[Math.max(2 * bytes.length, most)];
            used = 0;
        }
        begun = used;
    }

    void add(byte one) {
        bytes[used++] = one;
    }

    void add(Slice text) {
        System.arraycopy(text.buffer(), text.from(), bytes, used, text.length());
        used += text.length();
    }

    /** A code point in UTF-8; half a pair that stands alone becomes the replacement character. */
    void addCodePoint(int codePoint) {
        int one = codePoint >= 0xD800 && codePoint < 0xE000 ? 0xFFFD : codePoint;
        if (one < 0x80) {
            add((byte) one);
        } else if (one < 0x800) {
            add((byte) (0xC0 | one >> 6));
            add(continuation(one));
        } else if (one < 0x10000) {
            add((byte) (0xE0 | one >> 12));
            add(continuation(one >> 6));
            add(continuation(one));
        } else {
            add((byte) (0xF0 | one >> 18));
            add(continuation(one >> 12));
            add(continuation(one >> 6));
            add(continuation(one));
        }
    }

    /** Points the slice to the text begun last. */
    void end(Slice text) {
        text.set(bytes, begun, used);
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }
}
