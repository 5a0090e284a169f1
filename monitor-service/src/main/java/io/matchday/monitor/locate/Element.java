package io.matchday.monitor.locate;

import java.util.HashMap;
import java.util.Map;

/** One combination of values, as a number within its cuboid. */
record Element(Cuboid cuboid, int number) {

    boolean holds(int row) {
        return cuboid.elementOf()[row] == number;
    }

    int depth() {
        return cuboid.depth();
    }

    Combination named(LeafTable table) {
        Map<String, String> values = new HashMap<>();
        int row = cuboid.rowOf(number);
        for (int dimension : cuboid.dimensions()) {
            int code = table.codes(dimension)[row];
            values.put(
                    table.dimensions().get(dimension), table.values(dimension).get(code));
        }
        return Combination.of(values);
    }
}
