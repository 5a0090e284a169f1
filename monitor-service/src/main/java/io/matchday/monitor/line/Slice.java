package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * A stretch of bytes in somebody else's buffer, pointed to again for every line. It is valid only as long as the buffer
 * holds that line.
 */
public final class Slice {

    private static final byte[] NOTHING = {};

    private byte[] buffer = NOTHING;
    private int from;
    private int to;

    /** Points to the bytes from, inclusive, to, exclusive. */
    public Slice set(byte[] bytes, int first, int end) {
        // Mostly it is the same buffer, and the collector makes storing a reference dear.
        if (buffer != bytes) {
            buffer = bytes;
        }
        from = first;
        to = end;
        return this;
    }

    /** Points to what another slice points to. */
    public Slice set(Slice other) {
        return set(other.buffer, other.from, other.to);
    }

    /** Points to nothing. */
    public Slice clear() {
        from = 0;
        to = 0;
        return this;
    }

    public byte[] buffer() {
        return buffer;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public int length() {
        return to - from;
    }

    /** The byte at this place, counted from the slice's own beginning. */
    public byte at(int index) {
        return buffer[from + index];
    }

    public boolean isEmpty() {
        return from == to;
    }

    /** Whether it says nothing: it is empty, or the dash that logs write for a field they lack. */
    public boolean absent() {
        return from == to || (to - from == 1 && buffer[from] == '-');
    }

    public boolean is(byte[] text) {
        return Arrays.equals(buffer, from, to, text, 0, text.length);
    }

    public boolean startsWith(byte[] text) {
        return length() >= text.length && Arrays.equals(buffer, from, from + text.length, text, 0, text.length);
    }

    /** Where this byte first stands, counted from the slice's beginning; -1 when it does not. */
    public int indexOf(char wanted) {
        int at = Bytes.find(buffer, from, to, (byte) wanted);
        return at < to ? at - from : -1;
    }

    /** The text it points to, as an object of its own. */
    @Override
    public String toString() {
        return new String(buffer, from, to - from, UTF_8);
    }
}
