package io.matchday.monitor.locate;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Rows in the order of their values, equal ones together. */
final class RowMerge {

    /** Rows as they came, in their new order. */
    private final int[] order;
    /** Where in the order each kept row begins, and behind the last the end. */
    private final int[] begins;

    private RowMerge(int[] order, int[] begins) {
        this.order = order;
        this.begins = begins;
    }

    static RowMerge of(int[][] ranks, int rows) {
        int[] order = new int[rows];
        for (int row = 0; row < rows; row++) {
            order[row] = row;
        }
        for (int dimension = ranks.length - 1; dimension >= 0; dimension--) {
            order = stablyBy(ranks[dimension], order);
        }
        int[] begins = new int[rows + 1];
        int kept = 0;
        for (int at = 0; at < rows; at++) {
            if (at == 0 || !equal(ranks, order[at - 1], order[at])) {
                begins[kept++] = at;
            }
        }
        begins[kept] = rows;
        return new RowMerge(order, Arrays.copyOf(begins, kept + 1));
    }

    /** A counting sort: the ranks are few. */
    private static int[] stablyBy(int[] ranks, int[] order) {
        int[] place = new int[Arrays.stream(ranks).max().orElse(0) + 2];
        for (int rank : ranks) {
            place[rank + 1]++;
        }
        for (int rank = 1; rank < place.length; rank++) {
            place[rank] += place[rank - 1];
        }
        int[] sorted = new int[order.length];
        for (int row : order) {
            sorted[place[ranks[row]]++] = row;
        }
        return sorted;
    }

    private static boolean equal(int[][] ranks, int row, int other) {
        for (int[] rank : ranks) {
            if (rank[row] != rank[other]) {
                return false;
            }
        }
        return true;
    }

    int[][] firstOf(int[][] codes) {
        int[][] first = new int[codes.length][begins.length - 1];
        for (int dimension = 0; dimension < codes.length; dimension++) {
            for (int row = 0; row < begins.length - 1; row++) {
                first[dimension][row] = codes[dimension][order[begins[row]]];
            }
        }
        return first;
    }

    /** Sums of equal rows, smallest first: adding in another order would round differently. */
    double[] sums(IntToDoubleFunction counts) {
        double[] sums = new double[begins.length - 1];
        for (int row = 0; row < sums.length; row++) {
            double[] equal = new double[begins[row + 1] - begins[row]];
            for (int i = 0; i < equal.length; i++) {
                equal[i] = counts.applyAsDouble(order[begins[row] + i]);
            }
            Arrays.sort(equal);
            for (double count : equal) {
                sums[row] += count;
            }
        }
        return sums;
    }
}
