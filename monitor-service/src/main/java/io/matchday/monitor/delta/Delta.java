package io.matchday.monitor.delta;

import io.matchday.monitor.format.LogRecord;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What some log lines add to the counts. Adding deltas is commutative: order of arrival changes nothing. */
public final class Delta {

    private final Map<RollupKey, Rollup> rollups = new HashMap<>();
    private final Map<ErrorKey, Long> errors = new HashMap<>();

    /** Counts one line. */
    public void add(LogRecord line) {
        long slot = Slots.of(line.timeMillis());
        Rollup one = Rollup.of(line.bytes(), line.timeMillis());
        rollups.merge(new RollupKey(line.domain(), slot, line.status()), one, Rollup::plus);
        if (LogRecord.isError(line.status())) {
            ErrorKey cell = new ErrorKey(line.domain(), slot, line.status(), line.node(), line.isp(), line.region());
            errors.merge(cell, 1L, Long::sum);
        }
    }

    /** Takes in what another delta adds. */
    public void add(Delta other) {
        other.rollups.forEach((key, counts) -> rollups.merge(key, counts, Rollup::plus));
        other.errors.forEach((key, count) -> errors.merge(key, count, Long::sum));
    }

    /** The dense counts. */
    public Map<RollupKey, Rollup> rollups() {
        return Collections.unmodifiableMap(rollups);
    }

    /** The cube of errors. */
    public Map<ErrorKey, Long> errors() {
        return Collections.unmodifiableMap(errors);
    }

    /** Which slots of which domains change. */
    public Map<String, Set<Long>> touched() {
        return rollups.keySet().stream()
                .collect(Collectors.groupingBy(
                        RollupKey::domain, Collectors.mapping(RollupKey::slot, Collectors.toCollection(TreeSet::new))));
    }

    public boolean isEmpty() {
        return rollups.isEmpty();
    }
}
