package io.matchday.monitor.verdict;

import io.matchday.monitor.detect.PartCounts;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Some slots of a cube as one. */
final class Period {

    private final Map<Dimension, Map<String, Long>> requests = new EnumMap<>(Dimension.class);
    private final Map<Trouble, Long> troubles = new HashMap<>();
    private long all;

    static Period of(Collection<CubeSlot> slots) {
        Period period = new Period();
        slots.forEach(period::add);
        return period;
    }

    private void add(CubeSlot slot) {
        all += slot.all();
        slot.troubles().forEach((trouble, count) -> troubles.merge(trouble, count, Long::sum));
        for (Dimension dimension : Dimension.values()) {
            Map<String, Long> values = requests.computeIfAbsent(dimension, none -> new HashMap<>());
            slot.by(dimension).forEach((value, counts) -> add(values, value, counts));
        }
    }

    private static void add(Map<String, Long> values, String value, PartCounts counts) {
        values.merge(value, counts.requests(), Long::sum);
    }

    /** The same without some trouble. */
    Period without(Predicate<Trouble> gone) {
        Period rest = new Period();
        rest.all = all;
        rest.requests.putAll(requests);
        troubles.forEach((trouble, count) -> {
            if (!gone.test(trouble)) {
                rest.troubles.put(trouble, count);
            }
        });
        return rest;
    }

    Map<Trouble, Long> troubles() {
        return troubles;
    }

    /** All requests. */
    long all() {
        return all;
    }

    Set<String> values(Dimension dimension) {
        return requests.getOrDefault(dimension, Map.of()).keySet();
    }

    /** Requests of one value; of a file, about which nothing is known, all of the domain. */
    long requests(Dimension dimension, String value) {
        Long known = requests.getOrDefault(dimension, Map.of()).get(value);
        return known == null ? all : known;
    }

    long count(Predicate<Trouble> which) {
        return troubles.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Trouble of one symptom by the values of some dimensions. */
    Map<Scope, Long> by(java.util.List<Dimension> dimensions, Symptom symptom) {
        Map<Scope, Long> counts = new HashMap<>();
        troubles.forEach((trouble, count) -> {
            if (symptom.of(trouble)) {
                counts.merge(Scope.of(dimensions, trouble), count, Long::sum);
            }
        });
        return counts;
    }
}
