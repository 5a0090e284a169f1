package io.matchday.monitor.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The finest counts that there are: one value per dimension, what was counted, what was expected and, for ratios, out of how
 * many. Rows are kept in the order of their values, so that the order in which they came changes no result.
 */
public final class LeafTable {

    private final List<String> dimensions;
    private final List<List<String>> values;
    private final int[][] codes;
    private final double[] actual;
    private final double[] expected;
    private final double[] total;
    private final boolean ratios;

    private LeafTable(Builder from, List<List<String>> values, int[][] codes, RowMerge rows) {
        this.dimensions = from.dimensions;
        this.values = values;
        this.codes = rows.firstOf(codes);
        this.actual = rows.sums(row -> from.rows.get(row).actual);
        this.expected = rows.sums(row -> from.rows.get(row).expected);
        this.total = rows.sums(row -> from.rows.get(row).total);
        this.ratios = Arrays.stream(total).allMatch(whole -> whole > 0);
    }

    /** A table of counts by the dimensions named. */
    public static Builder by(List<String> dimensions) {
        return new Builder(dimensions);
    }

    public List<String> dimensions() {
        return dimensions;
    }

    public int rows() {
        return actual.length;
    }

    List<String> values(int dimension) {
        return values.get(dimension);
    }

    int[] codes(int dimension) {
        return codes[dimension];
    }

    double actual(int row) {
        return actual[row];
    }

    double expected(int row) {
        return expected[row];
    }

    /** Whether all counts are parts of wholes. */
    boolean ratios() {
        return ratios;
    }

    double total(int row) {
        return total[row];
    }

    /** Collects rows; rows of equal values are added up. */
    public static final class Builder {

        private final List<String> dimensions;
        private final List<Map<String, Integer>> seen = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        /** A row as it came; its codes number the values of each dimension in the order in which they were first seen. */
        private record Row(int[] codes, double actual, double expected, double total) {}

        private Builder(List<String> dimensions) {
            this.dimensions = List.copyOf(dimensions);
            for (int i = 0; i < dimensions.size(); i++) {
                seen.add(new HashMap<>());
            }
        }

        /** A sum that has no whole: what was counted, and what was expected (zero included). */
        public Builder row(List<String> values, double actual, double expected) {
            return row(values, actual, expected, 0);
        }

        /** A part of a whole: so many of so many, where so many of them were expected. */
        public Builder row(List<String> values, double actual, double expected, double total) {
            if (values.size() != dimensions.size()) {
                throw new IllegalArgumentException("a row has one value per dimension");
            }
            checkCount(actual);
            checkCount(expected);
            checkCount(total);
            // A row in which nothing happened and nothing was expected says nothing, unless something could have.
            if (actual > 0 || expected > 0 || total > 0) {
                add(values, actual, expected, total);
            }
            return this;
        }

        private static void checkCount(double count) {
            if (!(count >= 0) || Double.isInfinite(count)) {
                throw new IllegalArgumentException("counts are finite and not negative");
            }
        }

        private void add(List<String> of, double actual, double expected, double total) {
            int[] codes = new int[of.size()];
            for (int i = 0; i < codes.length; i++) {
                Map<String, Integer> known = seen.get(i);
                Integer code = known.putIfAbsent(of.get(i), known.size());
                codes[i] = code == null ? known.size() - 1 : code;
            }
            rows.add(new Row(codes, actual, expected, total));
        }

        public LeafTable build() {
            List<List<String>> sorted = new ArrayList<>();
            int[][] ranks = new int[dimensions.size()][];
            for (int i = 0; i < ranks.length; i++) {
                sorted.add(sorted(seen.get(i)));
                ranks[i] = ranks(i, sorted.get(i));
            }
            return new LeafTable(this, sorted, ranks, RowMerge.of(ranks, rows.size()));
        }

        private static List<String> sorted(Map<String, Integer> known) {
            List<String> names = new ArrayList<>(known.keySet());
            Collections.sort(names);
            return List.copyOf(names);
        }

        private int[] ranks(int dimension, List<String> sorted) {
            int[] rankOf = new int[sorted.size()];
            for (int rank = 0; rank < rankOf.length; rank++) {
                rankOf[seen.get(dimension).get(sorted.get(rank))] = rank;
            }
            return rows.stream().mapToInt(row -> rankOf[row.codes[dimension]]).toArray();
        }
    }
}
