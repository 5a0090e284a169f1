package io.matchday.monitor.delta;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Writes numbers in as few bytes as they need: seven bits a byte, low ones first. */
final class ByteWriter {

    private static final int FIRST_SIZE = 4096;
    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    void number(long value) {
        if (length + LONGEST_NUMBER > bytes.length) {
            grow(LONGEST_NUMBER);
        }
        byte[] out = bytes;
        int at = length;
        long left = value;
        while ((left & ~0x7FL) != 0) {
            out[at++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        out[at++] = (byte) left;
        length = at;
    }

    void one(int value) {
        if (length == bytes.length) {
            grow(1);
        }
        bytes[length++] = (byte) value;
    }

    /** Leaves four bytes free for a number that is known later; tells where they are. */
    int leaveFour() {
        if (length + Integer.BYTES > bytes.length) {
            grow(Integer.BYTES);
        }
        length += Integer.BYTES;
        return length - Integer.BYTES;
    }

    /** Writes into four bytes left free how many bytes have come behind them. */
    void fillFour(int place) {
        int behind = length - place - Integer.BYTES;
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[place + i] = (byte) (behind >>> (Byte.SIZE * i));
        }
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        number(utf8.length);
        if (length + utf8.length > bytes.length) {
            grow(utf8.length);
        }
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** Forgets what was written and keeps the room for as much. */
    ByteWriter clear() {
        length = 0;
        return this;
    }

    /** What was written to another one, and then what was written here. */
    byte[] after(ByteWriter first) {
        byte[] both = Arrays.copyOf(first.bytes, first.length + length);
        System.arraycopy(bytes, 0, both, first.length, length);
        return both;
    }

    /** Bytes of memory it holds. */
    long footprint() {
        return bytes.length;
    }

    private void grow(int more) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
}
