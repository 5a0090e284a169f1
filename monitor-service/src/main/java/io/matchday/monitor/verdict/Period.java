package io.matchday.monitor.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Some slots of a cube as one. */
final class Period {

    private final CubeRequests requests;
    private final Map<Trouble, Long> troubles;
    private final long all;

    private Period(CubeRequests requests, Map<Trouble, Long> troubles) {
        this.requests = requests;
        this.troubles = troubles;
        this.all = requests.all();
    }

    static Period of(CubeSlot slots) {
        return new Period(slots.requests(), slots.troubles());
    }

    /** The same without some trouble. */
    Period without(Predicate<Trouble> gone) {
        Map<Trouble, Long> left = new HashMap<>(troubles);
        left.keySet().removeIf(gone);
        return new Period(requests, left);
    }

    Map<Trouble, Long> troubles() {
        return troubles;
    }

    /** All requests. */
    long all() {
        return all;
    }

    Set<String> values(Dimension dimension) {
        return requests.by(dimension).keySet();
    }

    /** Requests of one value; of a file, about which nothing is known, all of the domain. */
    long requests(Dimension dimension, String value) {
        Long known = requests.by(dimension).get(value);
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
