package io.matchday.monitor.delta;

import java.util.Arrays;

/**
 * A hash table from keys of one to four longs to rows of a few longs, in plain arrays: counting makes no objects, and
 * adding one table to another walks over memory in order. A row's key and values lie side by side, and a bucket holds some
 * bits of the hash beside the row, so that finding a row mostly touches two places in memory. Rows keep the order in which
 * they came.
 */
final class CountTable {

    private static final int FIRST_ROWS = 256;
    private static final int ROW_BITS = 24;
    private static final int ROW = (1 << ROW_BITS) - 1;

    private final int keyWords;
    private final int stride;
    private long[] cells;
    private int[] buckets;
    private int rows;

    CountTable(int keyWords, int valueWords) {
        this.keyWords = keyWords;
        this.stride = keyWords + valueWords;
        this.cells = new long[FIRST_ROWS * stride];
        this.buckets = new int[2 * FIRST_ROWS];
    }

    int rows() {
        return rows;
    }

    long key(int row, int word) {
        return cells[row * stride + word];
    }

    long value(int row, int word) {
        return cells[row * stride + keyWords + word];
    }

    void set(int row, int word, long value) {
        cells[row * stride + keyWords + word] = value;
    }

    void add(int row, int word, long value) {
        cells[row * stride + keyWords + word] += value;
    }

    /** Adds to the first three values of a row. */
    void add(int row, long first, long second, long third) {
        long[] all = cells;
        int at = row * stride + keyWords;
        all[at] += first;
        all[at + 1] += second;
        all[at + 2] += third;
    }

    /** The row of this key, made with zeros when it was not there. Words beyond the table's own have to be zero. */
    int row(long one, long two, long three, long four) {
        return find(hash(one, two, three, four), one, two, three, four);
    }

    /** Where the row of a key with this hash most probably is, without looking at it; -1 when there is none so near. */
    int guess(int hash) {
        int there = buckets[hash & (buckets.length - 1)];
        return (there & ~ROW) == (hash & ~ROW) ? (there & ROW) - 1 : -1;
    }

    /** The row of a key of one word, for which there is a guess. */
    int rowNear(int guess, int hash, long key) {
        return guess >= 0 && holds(guess * stride, key, 0, 0, 0) ? guess : find(hash, key, 0, 0, 0);
    }

    private int find(int hash, long one, long two, long three, long four) {
        if (2 * rows == buckets.length) {
            grow();
        }
        int mask = buckets.length - 1;
        int tag = hash & ~ROW;
        int bucket = hash & mask;
        for (int there = buckets[bucket]; there != 0; there = buckets[bucket]) {
            int row = (there & ROW) - 1;
            if ((there & ~ROW) == tag && holds(row * stride, one, two, three, four)) {
                return row;
            }
            bucket = (bucket + 1) & mask;
        }
        return make(bucket, tag, one, two, three, four);
    }

    /** Forgets all rows and keeps the room for as many. */
    void clear() {
        Arrays.fill(buckets, 0);
        rows = 0;
    }

    /** Bytes of memory it holds. */
    long footprint() {
        return (long) Long.BYTES * cells.length + (long) Integer.BYTES * buckets.length;
    }

    private int make(int bucket, int tag, long one, long two, long three, long four) {
        if (rows == ROW - 1) {
            throw new IllegalStateException("A table holds no more than " + rows + " rows");
        }
        int at = rows * stride;
        cells[at] = one;
        put(at, 1, two);
        put(at, 2, three);
        put(at, 3, four);
        for (int value = at + keyWords; value < at + stride; value++) {
            cells[value] = 0;
        }
        rows++;
        buckets[bucket] = tag | rows;
        return rows - 1;
    }

    private void put(int at, int word, long value) {
        if (word < keyWords) {
            cells[at + word] = value;
        }
    }

    private boolean holds(int at, long one, long two, long three, long four) {
        return cells[at] == one
                && (keyWords < 2 || cells[at + 1] == two)
                && (keyWords < 3 || (cells[at + 2] == three && (keyWords < 4 || cells[at + 3] == four)));
    }

    static int hash(long one, long two, long three, long four) {
        long mixed = Mix.of(one, two, three, four);
        mixed ^= mixed >>> 32;
        return (int) (mixed ^ (mixed >>> 16));
    }

    private void grow() {
        cells = Arrays.copyOf(cells, 2 * cells.length);
        buckets = new int[2 * buckets.length];
        int mask = buckets.length - 1;
        for (int row = 0; row < rows; row++) {
            int hash = hash(word(row, 0), word(row, 1), word(row, 2), word(row, 3));
            int bucket = hash & mask;
            while (buckets[bucket] != 0) {
                bucket = (bucket + 1) & mask;
            }
            buckets[bucket] = (hash & ~ROW) | (row + 1);
        }
    }

    private long word(int row, int word) {
        return word < keyWords ? cells[row * stride + word] : 0;
    }
}
