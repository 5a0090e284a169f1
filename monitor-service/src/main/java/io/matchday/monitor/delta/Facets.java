package io.matchday.monitor.delta;

/**
 * Counts by facet and minute. Lines wait here until there are some hundred counts to add, which are then looked up together:
 * one line's counts lie all over the table, and a processor waits for many places of memory at one time as long as it waits
 * for one.
 */
final class Facets {

    static final int REQUESTS = 0;
    static final int ERRORS = 1;
    static final int BYTES = 2;

    private static final int MOST_WAITING = 256;
    private static final int WORDS = 4;

    private final CountTable table = new CountTable(1, 3);
    private final long[] waiting = new long[MOST_WAITING * WORDS];
    private final int[] hashes = new int[MOST_WAITING];
    private final int[] guesses = new int[MOST_WAITING];
    private int used;

    /** Counts some requests. */
    void add(long key, long requests, long errors, long bytes) {
        if (used == waiting.length) {
            settle();
        }
        waiting[used] = key;
        waiting[used + 1] = requests;
        waiting[used + 2] = errors;
        waiting[used + 3] = bytes;
        used += WORDS;
    }

    /** The counts, all of them. */
    CountTable table() {
        settle();
        return table;
    }

    /** Whether there are so many rows. As long as what waits cannot make them, it goes on waiting. */
    boolean reach(int rows) {
        return table.rows() + MOST_WAITING >= rows && table().rows() >= rows;
    }

    void clear() {
        used = 0;
        table.clear();
    }

    long footprint() {
        return table.footprint() + (long) Long.BYTES * waiting.length + 2L * Integer.BYTES * hashes.length;
    }

    private void settle() {
        long[] words = waiting;
        int counts = used / WORDS;
        for (int i = 0, at = 0; i < counts; i++, at += WORDS) {
            int hash = CountTable.hash(words[at], 0, 0, 0);
            hashes[i] = hash;
            guesses[i] = table.guess(hash);
        }
        for (int i = 0, at = 0; i < counts; i++, at += WORDS) {
            int row = table.rowNear(guesses[i], hashes[i], words[at]);
            table.add(row, words[at + 1], words[at + 2], words[at + 3]);
        }
        used = 0;
    }
}
