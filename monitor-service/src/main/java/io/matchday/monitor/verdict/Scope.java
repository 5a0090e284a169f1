package io.matchday.monitor.verdict;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One value in each of some dimensions. */
record Scope(Map<Dimension, String> values) {

    Scope {
        values = Map.copyOf(values);
    }

    static Scope of(List<Dimension> dimensions, Trouble trouble) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        dimensions.forEach(dimension -> values.put(dimension, dimension.of(trouble)));
        return new Scope(values);
    }

    boolean holds(Trouble trouble) {
        return values.entrySet().stream()
                .allMatch(one -> one.getKey().of(trouble).equals(one.getValue()));
    }

    /** Whether every value is told. */
    boolean isNamed() {
        return values.values().stream().noneMatch(String::isEmpty);
    }

    /** How many requests it has; where several dimensions are named, as many as if they had nothing to do with each other. */
    double requests(Period period) {
        double all = (double) Math.max(1, period.all());
        return values.entrySet().stream()
                .mapToDouble(one -> period.requests(one.getKey(), one.getValue()) / all)
                .reduce(all, (left, right) -> left * right);
    }

    SortedMap<String, String> named() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().key(), Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    @Override
    public String toString() {
        return named().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" & "));
    }
}
