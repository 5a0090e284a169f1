package io.matchday.monitor.delta;

import io.matchday.monitor.line.Slice;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds the numbers of texts by the bytes they are written with. One line of a processor's cache holds an entry with up to
 * 32 bytes of text, which is longer than most names are. One thread adds while any number of them look up.
 */
final class NameTable {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle PUBLISHED = MethodHandles.arrayElementVarHandle(long[].class);
    /** By the number of bytes, a look-up for want of a shift that takes 64. */
    private static final long[] MASKS = {
        0, 0xFFL, 0xFFFFL, 0xFFFFFFL, 0xFFFFFFFFL, 0xFFFFFFFFFFL, 0xFFFFFFFFFFFFL, 0xFFFFFFFFFFFFFFL, -1L
    };

    private static final int STRIDE = 8;
    private static final int INLINE_WORDS = 4;
    private static final int INLINE = INLINE_WORDS * Long.BYTES;
    private static final int LONG_TEXT = 5;

    private final long[] entries;
    /** Texts that are longer than an entry. */
    private final byte[][] longTexts;

    private int size;

    /**
     * An empty table.
     *
     * @param room entries it is made for, a power of two
     */
    NameTable(int room) {
        this.entries = new long[2 * room * STRIDE];
        this.longTexts = new byte[room][];
    }

    /** A table with twice the room and the same entries. */
    NameTable larger() {
        NameTable larger = new NameTable(2 * longTexts.length);
        for (int at = 0; at < entries.length; at += STRIDE) {
            if (entries[at] != 0) {
                byte[] text = text(at);
                larger.add(new Slice().set(text, 0, text.length), number(entries[at]));
            }
        }
        return larger;
    }

    boolean full() {
        return size == longTexts.length;
    }

    int size() {
        return size;
    }

    /** The number of what is written so, or {@link Names#NONE}. */
    int find(Slice written) {
        byte[] buffer = written.buffer();
        int from = written.from();
        int length = written.length();
        long one = word(buffer, from, length);
        long two = word(buffer, from + 8, length - 8);
        long three = word(buffer, from + 16, length - 16);
        long four = word(buffer, from + 24, length - 24);
        int at = place(hash(written, one, two, three, four));
        for (long meta = meta(at); meta != 0; meta = meta(at)) {
            if ((int) meta == length
                    && (((entries[at + 1] ^ one) | (entries[at + 2] ^ two))
                                    | ((entries[at + 3] ^ three) | (entries[at + 4] ^ four)))
                            == 0
                    && (length <= INLINE || sameLongText(at, written))) {
                return number(meta);
            }
            at = next(at);
        }
        return Names.NONE;
    }

    /** Adds what is not there yet, for which there is room. */
    void add(Slice written, int number) {
        byte[] buffer = written.buffer();
        int length = written.length();
        long[] words = new long[INLINE_WORDS];
        for (int i = 0; i < INLINE_WORDS; i++) {
            words[i] = word(buffer, written.from() + i * Long.BYTES, length - i * Long.BYTES);
        }
        int at = place(hash(written, words[0], words[1], words[2], words[3]));
        while (entries[at] != 0) {
            at = next(at);
        }
        System.arraycopy(words, 0, entries, at + 1, INLINE_WORDS);
        if (length > INLINE) {
            longTexts[size] = Arrays.copyOfRange(buffer, written.from(), written.to());
            entries[at + LONG_TEXT] = size;
        }
        size++;
        // Whoever sees this sees all that was written before it.
        PUBLISHED.setRelease(entries, at, ((long) (number + 1) << Integer.SIZE) | length);
    }

    private long meta(int at) {
        return (long) PUBLISHED.getAcquire(entries, at);
    }

    private static int number(long meta) {
        return (int) (meta >>> Integer.SIZE) - 1;
    }

    private boolean sameLongText(int at, Slice written) {
        byte[] text = longTexts[(int) entries[at + LONG_TEXT]];
        return Arrays.equals(text, 0, text.length, written.buffer(), written.from(), written.to());
    }

    private byte[] text(int at) {
        int length = (int) entries[at];
        if (length > INLINE) {
            return longTexts[(int) entries[at + LONG_TEXT]];
        }
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) (entries[at + 1 + i / Long.BYTES] >>> (i % Long.BYTES * Byte.SIZE));
        }
        return text;
    }

    private int place(long hash) {
        return ((int) (hash >>> 32) * STRIDE) & (entries.length - 1);
    }

    private int next(int at) {
        return (at + STRIDE) & (entries.length - 1);
    }

    private static long hash(Slice written, long one, long two, long three, long four) {
        long mixed = Mix.of(one ^ written.length(), two, three, four);
        for (int i = INLINE; i < written.length(); i += Long.BYTES) {
            mixed = ((mixed ^ (mixed >>> 32)) + word(written.buffer(), written.from() + i, written.length() - i))
                    * Mix.ONE;
        }
        return mixed ^ (mixed >>> 29);
    }

    /** Up to eight bytes from there, the first one lowest; nothing where the text has ended. */
    private static long word(byte[] buffer, int from, int length) {
        int used = Math.max(0, Math.min(length, Long.BYTES));
        if (from + Long.BYTES <= buffer.length) {
            return (long) EIGHT.get(buffer, from) & MASKS[used];
        }
        long word = 0;
        for (int i = used - 1; i >= 0; i--) {
            word = (word << Byte.SIZE) | (buffer[from + i] & 0xFF);
        }
        return word;
    }
}
