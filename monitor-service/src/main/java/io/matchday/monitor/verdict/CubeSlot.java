package io.matchday.monitor.verdict;

import io.matchday.monitor.detect.Part;
import io.matchday.monitor.detect.PartCounts;
import io.matchday.monitor.detect.PartOf;
import io.matchday.monitor.detect.PartSlot;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** One slot of a {@link DomainCube}. */
final class CubeSlot {

    private final Map<Dimension, Map<String, PartCounts>> requests = new EnumMap<>(Dimension.class);
    private final Map<Trouble, Long> troubles = new HashMap<>();

    /** Adds requests of one value; how many rows that makes. */
    int request(Dimension dimension, String value, long count, long errors) {
        Map<String, PartCounts> values = requests.computeIfAbsent(dimension, none -> new HashMap<>());
        int before = values.size();
        values.merge(value, new PartCounts(count, errors, 0), PartCounts::plus);
        return values.size() - before;
    }

    /** Adds trouble; how many rows that makes. */
    int trouble(Trouble trouble, long count) {
        int before = troubles.size();
        troubles.merge(trouble, count, Long::sum);
        return troubles.size() - before;
    }

    Map<Trouble, Long> troubles() {
        return troubles;
    }

    /** Requests by value, where the log tells it. */
    Map<String, PartCounts> by(Dimension dimension) {
        return requests.getOrDefault(dimension, Map.of());
    }

    /** All requests, as far as any dimension tells them. */
    long all() {
        return requests.values().stream()
                .mapToLong(values ->
                        values.values().stream().mapToLong(PartCounts::requests).sum())
                .max()
                .orElse(0);
    }

    PartSlot parts(long at) {
        long all = all();
        Map<Part, PartCounts> parts = new HashMap<>();
        requests.forEach((dimension, values) ->
                values.forEach((value, counts) -> parts.put(new Part(dimension.part(), value), counts)));
        long failed = 0;
        long slow = 0;
        for (Map.Entry<Trouble, Long> one : troubles.entrySet()) {
            boolean fails = one.getKey().failed();
            failed += fails ? one.getValue() : 0;
            slow += fails ? 0 : one.getValue();
            addTo(parts, one.getKey(), fails ? 0 : one.getValue());
            addFile(parts, one.getKey(), one.getValue(), all);
        }
        return new PartSlot(at, new PartCounts(all, failed, slow), parts);
    }

    private void addTo(Map<Part, PartCounts> parts, Trouble trouble, long slow) {
        for (Dimension dimension : Dimension.values()) {
            parts.computeIfPresent(
                    new Part(dimension.part(), dimension.of(trouble)),
                    (part, counts) -> counts.plus(new PartCounts(0, 0, slow)));
        }
    }

    /** What was asked for and is no stream, out of all requests. */
    private void addFile(Map<Part, PartCounts> parts, Trouble trouble, long count, long all) {
        if (!trouble.stream().isEmpty() && !by(Dimension.STREAM).containsKey(trouble.stream())) {
            PartCounts more = trouble.failed() ? new PartCounts(0, count, 0) : new PartCounts(0, 0, count);
            parts.merge(
                    new Part(PartOf.FILE, trouble.stream()),
                    new PartCounts(all, more.errors(), more.slow()),
                    (known, added) -> known.plus(more));
        }
    }
}
