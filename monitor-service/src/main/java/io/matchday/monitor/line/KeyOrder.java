package io.matchday.monitor.line;

import java.util.Arrays;

/**
 * The keys of the object before. The objects of one log mostly have the same keys in the same order, so the next key is
 * mostly the one that stood at the same place, or the one behind it where a key is left out.
 */
final class KeyOrder {

    /** Stands for a key that is not where it is expected. */
    static final int UNEXPECTED = -2;

    private static final int MOST = 64;
    private static final int WORDS = 4;
    private static final int LONGEST = WORDS * Long.BYTES;

    /** Each key with its quote and colon, padded with zeros. */
    private final long[] words = new long[MOST * WORDS];

    private final long[] masks = new long[MOST];
    private final int[] lengths = new int[MOST];
    private final int[] keys = new int[MOST];
    private int next;
    private int length;

    /** Begins an object. */
    void begin() {
        next = 0;
    }

    /** The number of the key that stands there if it is the one expected, or {@link #UNEXPECTED}. */
    int match(byte[] buffer, int at, int to) {
        if (next < MOST && stands(next, buffer, at, to)) {
            return matched(next);
        }
        if (next + 1 < MOST && stands(next + 1, buffer, at, to)) {
            return matched(next + 1);
        }
        return UNEXPECTED;
    }

    /** Bytes of the key matched last, with its quote and colon. */
    int length() {
        return length;
    }

    /** Notes what stands at the next place; it ends with quote and colon. */
    void learn(byte[] buffer, int from, int end, int key) {
        int there = end - from;
        if (next >= MOST) {
            return;
        }
        lengths[next] = there > LONGEST || from + LONGEST > buffer.length ? 0 : there;
        keys[next] = key;
        if (lengths[next] > 0) {
            int last = (there - 1) % Long.BYTES + 1;
            masks[next] = -1L >>> (Long.SIZE - last * Byte.SIZE);
            Arrays.fill(words, next * WORDS, (next + 1) * WORDS, 0);
            for (int i = 0; i * Long.BYTES < there; i++) {
                boolean whole = (i + 1) * Long.BYTES < there;
                words[next * WORDS + i] = Bytes.eight(buffer, from + i * Long.BYTES) & (whole ? -1L : masks[next]);
            }
        }
        next++;
    }

    private int matched(int place) {
        next = place + 1;
        length = lengths[place];
        return keys[place];
    }

    private boolean stands(int place, byte[] buffer, int at, int to) {
        int there = lengths[place];
        if (there == 0 || at + there > to || at + LONGEST > buffer.length) {
            return false;
        }
        int word = place * WORDS;
        int from = at;
        int left = there;
        while (left > Long.BYTES) {
            if (Bytes.eight(buffer, from) != words[word]) {
                return false;
            }
            word++;
            from += Long.BYTES;
            left -= Long.BYTES;
        }
        return (Bytes.eight(buffer, from) & masks[place]) == words[word];
    }
}
