package io.matchday.monitor.locate;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values of some dimensions that hold together, such as {@code cdn=A & isp=B}. */
public record Combination(SortedMap<String, String> values) {

    public Combination {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** From names and values in any order. */
    public static Combination of(Map<String, String> values) {
        return new Combination(new TreeMap<>(values));
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" & "));
    }
}
