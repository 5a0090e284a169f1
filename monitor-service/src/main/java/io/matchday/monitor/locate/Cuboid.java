package io.matchday.monitor.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All combinations of values of some dimensions; an element is one of them, numbered in the order of the rows. */
final class Cuboid {

    private final int[] dimensions;
    private final int[] elementOf;
    private final int[] firstRow;

    private Cuboid(int[] dimensions, int[] elementOf, int[] firstRow) {
        this.dimensions = dimensions;
        this.elementOf = elementOf;
        this.firstRow = firstRow;
    }

    /** Those of at most so many dimensions, the coarse ones first. */
    static List<Cuboid> of(LeafTable table, int deepest) {
        List<Cuboid> all = new ArrayList<>();
        List<Cuboid> layer = List.of(new Cuboid(new int[0], new int[table.rows()], new int[] {0}));
        for (int depth = 1; depth <= deepest; depth++) {
            List<Cuboid> next = new ArrayList<>();
            for (Cuboid coarse : layer) {
                for (int i = coarse.nextDimension(); i < table.dimensions().size(); i++) {
                    next.add(coarse.split(table, i));
                }
            }
            all.addAll(next);
            layer = next;
        }
        return all;
    }

    private int nextDimension() {
        return dimensions.length == 0 ? 0 : dimensions[dimensions.length - 1] + 1;
    }

    private Cuboid split(LeafTable table, int dimension) {
        int[] finer = Arrays.copyOf(dimensions, dimensions.length + 1);
        finer[dimensions.length] = dimension;
        long width = table.values(dimension).size();
        int[] codes = table.codes(dimension);
        Numbering numbers = new Numbering(elementOf.length);
        int[] element = new int[elementOf.length];
        int[] first = new int[elementOf.length];
        int known = 0;
        for (int row = 0; row < element.length; row++) {
            element[row] = numbers.of(elementOf[row] * width + codes[row]);
            if (element[row] == known) {
                first[known++] = row;
            }
        }
        return new Cuboid(finer, element, Arrays.copyOf(first, known));
    }

    int depth() {
        return dimensions.length;
    }

    int elements() {
        return firstRow.length;
    }

    /** Which dimensions, ascending. */
    int[] dimensions() {
        return dimensions;
    }

    /** The element of each row. */
    int[] elementOf() {
        return elementOf;
    }

    /** A row of an element. */
    int rowOf(int element) {
        return firstRow[element];
    }
}
