package io.matchday.monitor.verdict;

import io.matchday.monitor.detect.Part;
import io.matchday.monitor.detect.PartCounts;
import io.matchday.monitor.detect.PartOf;
import io.matchday.monitor.detect.PartSlot;
import java.util.HashMap;
import java.util.Map;

/**
 * Some slots of a {@link DomainCube} as one.
 *
 * @param requests by one dimension at a time
 * @param troubles by everything
 */
record CubeSlot(CubeRequests requests, Map<Trouble, Long> troubles) {

    PartSlot parts(long at) {
        long all = requests.all();
        Map<Part, PartCounts> parts = new HashMap<>();
        for (Dimension dimension : Dimension.values()) {
            requests.by(dimension)
                    .forEach((value, count) ->
                            parts.put(new Part(dimension.part(), value), new PartCounts(count, 0, 0)));
        }
        PartCounts whole = new PartCounts(all, 0, 0);
        for (Map.Entry<Trouble, Long> one : troubles.entrySet()) {
            PartCounts bad = bad(one.getKey(), one.getValue());
            whole = whole.plus(bad);
            addTo(parts, one.getKey(), bad);
            addFile(parts, one.getKey(), bad, all);
        }
        return new PartSlot(at, whole, parts);
    }

    private static PartCounts bad(Trouble trouble, long count) {
        return trouble.failed() ? new PartCounts(0, count, 0) : new PartCounts(0, 0, count);
    }

    private static void addTo(Map<Part, PartCounts> parts, Trouble trouble, PartCounts bad) {
        for (Dimension dimension : Dimension.values()) {
            parts.computeIfPresent(
                    new Part(dimension.part(), dimension.of(trouble)), (part, counts) -> counts.plus(bad));
        }
    }

    /** What was asked for and is no stream, out of all requests. */
    private void addFile(Map<Part, PartCounts> parts, Trouble trouble, PartCounts bad, long all) {
        if (!trouble.stream().isEmpty() && !requests.by(Dimension.STREAM).containsKey(trouble.stream())) {
            parts.merge(
                    new Part(PartOf.FILE, trouble.stream()),
                    new PartCounts(all, bad.errors(), bad.slow()),
                    (known, added) -> known.plus(bad));
        }
    }
}
