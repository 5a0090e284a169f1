package io.matchday.intake.chain.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds heights that keep links straight: each column goes as near to its neighbours as order and distance allow, over and
 * back. Nearest by least squares is what pooling adjacent violators gives (isotonic regression).
 */
final class Heights {

    private static final int SWEEPS = 16;

    /** Bends in the middle of a link are seen more than its slope into a box. */
    private static final double STRAIGHT = 4;

    /** A cell without links moves aside for any other. */
    private static final double LOOSE = 0.1;

    private Heights() {}

    /** Gives the height that all columns take, from 0. */
    static double apply(Grid grid) {
        List<List<Cell>> columns =
                grid.columns.stream().filter(column -> !column.isEmpty()).toList();
        columns.forEach(Heights::stack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < columns.size(); i++) {
                settle(columns.get(sweep % 2 == 0 ? i : columns.size() - 1 - i));
            }
        }
        return raise(columns);
    }

    /** From the top down, without gaps, the middle of the column at 0. */
    private static void stack(List<Cell> column) {
        double[] offsets = offsets(column);
        double half = offsets[offsets.length - 1] / 2;
        for (int i = 0; i < offsets.length; i++) {
            column.get(i).middle = offsets[i] - half;
        }
    }

    private static void settle(List<Cell> column) {
        double[] offsets = offsets(column);
        List<Pool> pools = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++) {
            Pool pool = Pool.of(column.get(i), offsets[i]);
            while (!pools.isEmpty() && pools.get(pools.size() - 1).level >= pool.level) {
                pool = pools.remove(pools.size() - 1).with(pool);
            }
            pools.add(pool);
        }
        int i = 0;
        for (Pool pool : pools) {
            for (int last = i + pool.size; i < last; i++) {
                column.get(i).middle = pool.level + offsets[i];
            }
        }
    }

    /** How far below the first cell of the column each one is at least. */
    private static double[] offsets(List<Cell> column) {
        double[] offsets = new double[column.size()];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = offsets[i - 1] + Sizes.apart(column.get(i - 1), column.get(i));
        }
        return offsets;
    }

    private static double raise(List<List<Cell>> columns) {
        List<Cell> cells = columns.stream().flatMap(List::stream).toList();
        double top = cells.stream()
                .mapToDouble(cell -> cell.middle - cell.height() / 2)
                .min()
                .orElse(0);
        cells.forEach(cell -> cell.middle -= top);
        return cells.stream()
                .mapToDouble(cell -> cell.middle + cell.height() / 2)
                .max()
                .orElse(0);
    }

    /** Cells that lie as close as they may, and where they would rather be together. */
    private record Pool(double level, double weight, int size) {

        static Pool of(Cell cell, double offset) {
            double weight = 0;
            double sum = 0;
            for (List<Cell> side : List.of(cell.left, cell.right)) {
                for (Cell next : side) {
                    double pull = cell.node == null && next.node == null ? STRAIGHT : 1;
                    weight += pull;
                    sum += pull * next.middle;
                }
            }
            return weight == 0 ? new Pool(cell.middle - offset, LOOSE, 1) : new Pool(sum / weight - offset, weight, 1);
        }

        Pool with(Pool lower) {
            double both = weight + lower.weight;
            return new Pool((level * weight + lower.level * lower.weight) / both, both, size + lower.size);
        }
    }
}
