package io.matchday.monitor.locate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Counts by four dimensions that are as expected but for noise, and off where something was planted. */
final class PlantedCube {

    static final List<String> DIMENSIONS = List.of("cdn", "isp", "region", "status");

    private static final int[] SIZES = {4, 5, 6, 4};

    /** One leaf. */
    record Row(List<String> values, double actual, double expected) {}

    private final Random random;
    private final double spread;
    private final Map<Combination, Double> factors =
            new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));

    PlantedCube(Random random, double spread) {
        this.random = random;
        this.spread = spread;
    }

    /**
     * Plants some causes with a factor each: none a part of another, and no two of the same dimensions, since two of four
     * nodes may rightly be told as one of their region.
     */
    Set<Combination> plant(int causes, boolean rise) {
        Set<Combination> planted = new HashSet<>();
        while (planted.size() < causes) {
            Combination one = combination(1 + random.nextInt(3));
            if (planted.stream().noneMatch(other -> alike(one, other))) {
                planted.add(one);
                factors.put(one, rise ? 3 + random.nextInt(6) : random.nextInt(4) / 10.0);
            }
        }
        return planted;
    }

    private Combination combination(int depth) {
        Map<String, String> values = new TreeMap<>();
        while (values.size() < depth) {
            int dimension = random.nextInt(SIZES.length);
            values.put(DIMENSIONS.get(dimension), value(dimension, random.nextInt(SIZES[dimension])));
        }
        return Combination.of(values);
    }

    private static boolean alike(Combination one, Combination other) {
        return one.values().keySet().equals(other.values().keySet())
                || one.values().entrySet().containsAll(other.values().entrySet())
                || other.values().entrySet().containsAll(one.values().entrySet());
    }

    private static String value(int dimension, int number) {
        return DIMENSIONS.get(dimension).charAt(0) + String.valueOf(number);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int leaves = 1;
        for (int size : SIZES) {
            leaves *= size;
        }
        for (int leaf = 0; leaf < leaves; leaf++) {
            rows.add(row(values(leaf)));
        }
        return rows;
    }

    private static List<String> values(int leaf) {
        List<String> values = new ArrayList<>();
        int rest = leaf;
        for (int dimension = 0; dimension < SIZES.length; dimension++) {
            values.add(value(dimension, rest % SIZES[dimension]));
            rest /= SIZES[dimension];
        }
        return values;
    }

    private Row row(List<String> values) {
        double expected = 20 * Math.exp(3 * random.nextDouble());
        double mean = expected;
        for (Map.Entry<Combination, Double> one : factors.entrySet()) {
            mean = within(values, one.getKey()) ? expected * one.getValue() : mean;
        }
        // A count's own chance, and what the expectation is wrong by.
        double off = Math.sqrt(mean + spread * spread * mean * mean) * random.nextGaussian();
        return new Row(values, Math.max(0, Math.rint(mean + off)), expected);
    }

    private static boolean within(List<String> values, Combination combination) {
        return combination.values().entrySet().stream()
                .allMatch(one -> values.get(DIMENSIONS.indexOf(one.getKey())).equals(one.getValue()));
    }

    static LeafTable table(List<Row> rows) {
        LeafTable.Builder table = LeafTable.by(DIMENSIONS);
        rows.forEach(row -> table.row(row.values(), row.actual(), row.expected()));
        return table.build();
    }
}
