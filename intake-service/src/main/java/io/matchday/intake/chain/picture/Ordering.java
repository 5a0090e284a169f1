package io.matchday.intake.chain.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders the cells of each column so that few links cross: by barycentres, over and back, keeping the best. */
final class Ordering {

    private static final int SWEEPS = 12;

    private final List<List<Cell>> columns;

    private Ordering(List<List<Cell>> columns) {
        this.columns = columns;
    }

    static void apply(Grid grid) {
        new Ordering(grid.columns).improve();
    }

    private void improve() {
        long fewest = Crossings.of(columns);
        List<List<Cell>> best = copy();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            sweep(sweep % 2 == 0);
            long crossings = Crossings.of(columns);
            if (crossings < fewest) {
                fewest = crossings;
                best = copy();
            }
        }
        restore(best);
    }

    private void sweep(boolean rightwards) {
        for (int i = 1; i < columns.size(); i++) {
            sort(columns.get(rightwards ? i : columns.size() - 1 - i), rightwards);
        }
    }

    /** By the mean rank of the neighbours in the column before; a cell without any stays about where it is. */
    private static void sort(List<Cell> column, boolean rightwards) {
        Map<Cell, Double> centres = new HashMap<>();
        for (Cell cell : column) {
            List<Cell> before = rightwards ? cell.left : cell.right;
            centres.put(
                    cell, before.stream().mapToInt(one -> one.rank).average().orElse(cell.rank));
        }
        column.sort(Comparator.comparing(centres::get));
        rank(column);
    }

    private List<List<Cell>> copy() {
        List<List<Cell>> copy = new ArrayList<>();
        columns.forEach(column -> copy.add(List.copyOf(column)));
        return copy;
    }

    private void restore(List<List<Cell>> best) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).clear();
            columns.get(i).addAll(best.get(i));
            rank(columns.get(i));
        }
    }

    private static void rank(List<Cell> column) {
        for (int i = 0; i < column.size(); i++) {
            column.get(i).rank = i;
        }
    }
}
