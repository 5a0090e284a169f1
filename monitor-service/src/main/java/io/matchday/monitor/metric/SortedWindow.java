package io.matchday.monitor.metric;

import java.util.Arrays;

/** The latest numbers of a series in order of size, up to a capacity; then the oldest make room. */
final class SortedWindow {

    private static final int FIRST_CAPACITY = 64;

    private final int capacity;
    private double[] sorted;
    private double[] arrivals;
    private int size;
    private int oldest;

    SortedWindow(int capacity) {
        this.capacity = capacity;
        this.sorted = new double[Math.min(capacity, FIRST_CAPACITY)];
        this.arrivals = new double[sorted.length];
    }

    void add(double number) {
        if (size == capacity) {
            replaceOldest(number);
            return;
        }
        if (size == sorted.length) {
            int larger = (int) Math.min(capacity, 2L * size);
            sorted = Arrays.copyOf(sorted, larger);
            arrivals = Arrays.copyOf(arrivals, larger);
        }
        arrivals[size] = number;
        insert(number);
    }

    int size() {
        return size;
    }

    /** The number of this rank, 0 being the smallest. */
    double at(int rank) {
        return sorted[rank];
    }

    double median() {
        return sorted[size / 2];
    }

    /** How far the nearest number is; 0 when there is none. */
    double distance(double number) {
        int above = rank(number);
        double up = above < size ? sorted[above] - number : Double.POSITIVE_INFINITY;
        double down = above > 0 ? number - sorted[above - 1] : Double.POSITIVE_INFINITY;
        return size == 0 ? 0 : Math.min(up, down);
    }

    private void replaceOldest(double number) {
        int gone = rank(arrivals[oldest]);
        System.arraycopy(sorted, gone + 1, sorted, gone, size - gone - 1);
        size--;
        arrivals[oldest] = number;
        oldest = (oldest + 1) % capacity;
        insert(number);
    }

    private void insert(double number) {
        int rank = rank(number);
        System.arraycopy(sorted, rank, sorted, rank + 1, size - rank);
        sorted[rank] = number;
        size++;
    }

    private int rank(double number) {
        int found = Arrays.binarySearch(sorted, 0, size, number);
        return found < 0 ? -found - 1 : found;
    }
}
