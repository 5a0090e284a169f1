package io.matchday.monitor.locate;

import java.util.Arrays;

/** Counts that are added one by one. */
final class DoubleColumn {

    private double[] counts = new double[64];
    private int size;

    void add(double count) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, size * 2);
        }
        counts[size++] = count;
    }

    int size() {
        return size;
    }

    double get(int row) {
        return counts[row];
    }
}
