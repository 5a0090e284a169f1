package io.matchday.intake.chain.picture;

import java.util.List;

/** How many pairs of links cross between columns. */
final class Crossings {

    private Crossings() {}

    static long of(List<List<Cell>> columns) {
        long crossings = 0;
        for (int i = 0; i + 1 < columns.size(); i++) {
            crossings += between(columns.get(i), columns.get(i + 1).size());
        }
        return crossings;
    }

    /** Two links cross where the one that starts higher ends lower: inversions, counted in a Fenwick tree. */
    private static long between(List<Cell> left, int size) {
        int[] tree = new int[size + 1];
        long crossings = 0;
        int seen = 0;
        for (Cell cell : left) {
            for (Cell end : cell.right) {
                crossings += seen - upTo(tree, end.rank);
            }
            for (Cell end : cell.right) {
                add(tree, end.rank);
            }
            seen += cell.right.size();
        }
        return crossings;
    }

    private static int upTo(int[] tree, int rank) {
        int sum = 0;
        for (int i = rank + 1; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    private static void add(int[] tree, int rank) {
        for (int i = rank + 1; i < tree.length; i += i & -i) {
            tree[i]++;
        }
    }
}
