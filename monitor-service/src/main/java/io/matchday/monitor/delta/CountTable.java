package io.matchday.monitor.delta;

import java.util.Arrays;

/**
 * A hash table from keys of a few longs to rows of a few longs, in plain arrays: counting makes no objects, and adding
 * one table to another walks over memory in order. Rows keep the order in which they came.
 */
final class CountTable {

    private static final int FIRST_ROWS = 256;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int keyWords;
    private final int valueWords;
    private long[] keys;
    private long[] values;
    private int[] buckets;
    private int rows;

    CountTable(int keyWords, int valueWords) {
        this.keyWords = keyWords;
        this.valueWords = valueWords;
        this.keys = new long[FIRST_ROWS * keyWords];
        this.values = new long[FIRST_ROWS * valueWords];
        this.buckets = new int[2 * FIRST_ROWS];
    }

    int rows() {
        return rows;
    }

    int keyWords() {
        return keyWords;
    }

    int valueWords() {
        return valueWords;
    }

    long key(int row, int word) {
        return keys[row * keyWords + word];
    }

    long value(int row, int word) {
        return values[row * valueWords + word];
    }

    void set(int row, int word, long value) {
        values[row * valueWords + word] = value;
    }

    void add(int row, int word, long value) {
        values[row * valueWords + word] += value;
    }

    /** The row of this key, made with zeros when it was not there. Words beyond the table's own are left out. */
    int row(long one, long two, long three, long four) {
        if (2 * rows == buckets.length) {
            grow();
        }
        int mask = buckets.length - 1;
        int bucket = hash(one, two, three, four) & mask;
        while (buckets[bucket] != 0) {
            if (holds((buckets[bucket] - 1) * keyWords, one, two, three, four)) {
                return buckets[bucket] - 1;
            }
            bucket = bucket + 1 & mask;
        }
        buckets[bucket] = rows + 1;
        put(rows * keyWords, one, two, three, four);
        return rows++;
    }

    /** Forgets all rows and keeps the room for as many. */
    void clear() {
        Arrays.fill(buckets, 0);
        Arrays.fill(values, 0, rows * valueWords, 0);
        rows = 0;
    }

    /** Bytes of memory it holds. */
    long footprint() {
        return 8L * (keys.length + values.length) + 4L * buckets.length;
    }

    private boolean holds(int at, long one, long two, long three, long four) {
        return keys[at] == one
                && (keyWords < 2 || keys[at + 1] == two)
                && (keyWords < 3 || keys[at + 2] == three)
                && (keyWords < 4 || keys[at + 3] == four);
    }

    private void put(int at, long one, long two, long three, long four) {
        keys[at] = one;
        if (keyWords > 1) {
            keys[at + 1] = two;
        }
        if (keyWords > 2) {
            keys[at + 2] = three;
        }
        if (keyWords > 3) {
            keys[at + 3] = four;
        }
    }

    private int hash(long one, long two, long three, long four) {
        long mixed = one * MIX;
        if (keyWords > 1) {
            mixed = ((mixed ^ mixed >>> 32) + two) * MIX;
        }
        if (keyWords > 2) {
            mixed = ((mixed ^ mixed >>> 32) + three) * MIX;
        }
        if (keyWords > 3) {
            mixed = ((mixed ^ mixed >>> 32) + four) * MIX;
        }
        return (int) (mixed >>> 32);
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * keys.length);
        values = Arrays.copyOf(values, 2 * values.length);
        buckets = new int[2 * buckets.length];
        int mask = buckets.length - 1;
        for (int row = 0; row < rows; row++) {
            int bucket = hash(word(row, 0), word(row, 1), word(row, 2), word(row, 3)) & mask;
            while (buckets[bucket] != 0) {
                bucket = bucket + 1 & mask;
            }
            buckets[bucket] = row + 1;
        }
    }

    private long word(int row, int word) {
        return word < keyWords ? keys[row * keyWords + word] : 0;
    }
}
