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

    private static final int MOST_WAITING = 512;
    private static final int WORDS = 3;

    private final CountTable table = new CountTable(2, 3);
    private final long[] waiting = new long[MOST_WAITING * WORDS];
    private final int[] guesses = new int[MOST_WAITING];
    private int used;

    /** Counts one request. */
    void count(long key, long slot, boolean error, long bytes) {
        if (used == waiting.length) {
            settle();
        }
        waiting[used] = key;
        waiting[used + 1] = slot;
        waiting[used + 2] = bytes << 1 | (error ? 1 : 0);
        used += WORDS;
    }

    /** Counts some requests. */
    void add(long key, long slot, long requests, long errors, long bytes) {
        add(table.row(key, slot, 0, 0), requests, errors, bytes);
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
        return table.footprint() + (long) Long.BYTES * waiting.length + (long) Integer.BYTES * guesses.length;
    }

    private void settle() {
        int counts = used / WORDS;
        for (int i = 0; i < counts; i++) {
            guesses[i] = table.guess(waiting[i * WORDS], waiting[i * WORDS + 1]);
        }
        for (int i = 0; i < counts; i++) {
            int at = i * WORDS;
            long last = waiting[at + 2];
            add(table.row(guesses[i], waiting[at], waiting[at + 1]), 1, last & 1, last >>> 1);
        }
        used = 0;
    }

    private void add(int row, long requests, long errors, long bytes) {
        table.add(row, REQUESTS, requests);
        table.add(row, ERRORS, errors);
        table.add(row, BYTES, bytes);
    }
}
