package io.matchday.monitor.verdict;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Requests by one dimension at a time. */
final class CubeRequests {

    private final Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);

    /** Adds requests of one value; how many rows that makes. */
    int add(Dimension dimension, String value, long count) {
        Map<String, Long> values = counts.computeIfAbsent(dimension, none -> new HashMap<>());
        int before = values.size();
        values.merge(value, count, Long::sum);
        return values.size() - before;
    }

    /** Adds a part of others. */
    void add(CubeRequests others, double part) {
        others.counts.forEach((dimension, values) ->
                values.forEach((value, count) -> add(dimension, value, Math.round(part * count))));
    }

    /** Requests by value, where the log tells it. */
    Map<String, Long> by(Dimension dimension) {
        return counts.getOrDefault(dimension, Map.of());
    }

    /** All requests, as far as any dimension tells them. */
    long all() {
        return counts.values().stream()
                .mapToLong(values ->
                        values.values().stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(0);
    }
}
