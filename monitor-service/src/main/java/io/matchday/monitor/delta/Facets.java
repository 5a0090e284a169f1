package io.matchday.monitor.delta;

/**
 * Counts by facet and slot. Lines wait here until there are some hundred counts to add, which are then looked up together:
 * one line's counts lie all over the table, and a processor waits for many places of memory at one time as long as it waits
 * for one.
 */
final class Facets {

    static final int REQUESTS = 0;
    static final int ERRORS = 1;
    static final int BYTES = 2;

    private static final int MOST_WAITING = 256;
    private static final int WORDS = 5;

    private final CountTable table = new CountTable(2, 3);
    private final long[] waiting = new long[MOST_WAITING * WORDS];
    private final int[] hashes = new int[MOST_WAITING];
    private final int[] guesses = new int[MOST_WAITING];
    private int used;

    /** Counts some requests. */
    void add(long key, long slot, long requests, long errors, long bytes) {
        if (used == waiting.length) {
            settle();
        }
        waiting[used] = key;
        waiting[used + 1] = slot;
        waiting[used + 2] = requests;
        waiting[used + 3] = errors;
        waiting[used + 4] = bytes;
        used += WORDS;
    }

    /** The counts, all of them. */
    CountTable table() {
        settle();
        return table;
    }

    /** Rows there are, but for those that what waits will make. */
    int rowsSoFar() {
        return table.rows();
    }

    void clear() {
        used = 0;
        table.clear();
    }

    long footprint() {
        return table.footprint() + (long) Long.BYTES * waiting.length + 2L * Integer.BYTES * hashes.length;
    }

    private void settle() {
        int counts = used / WORDS;
        for (int i = 0; i < counts; i++) {
            hashes[i] = CountTable.hash(waiting[i * WORDS], waiting[i * WORDS + 1], 0, 0);
            guesses[i] = table.guess(hashes[i]);
        }
        for (int i = 0; i < counts; i++) {
            int at = i * WORDS;
            int row = table.rowNear(guesses[i], hashes[i], waiting[at], waiting[at + 1]);
            table.add(row, REQUESTS, waiting[at + 2]);
            table.add(row, ERRORS, waiting[at + 3]);
            table.add(row, BYTES, waiting[at + 4]);
        }
        used = 0;
    }
}
