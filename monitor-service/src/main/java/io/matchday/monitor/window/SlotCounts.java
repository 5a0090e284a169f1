package io.matchday.monitor.window;

import io.matchday.monitor.delta.Rollup;
import io.matchday.monitor.delta.RollupKey;
import io.matchday.monitor.line.LogRecord;
import java.util.HashMap;
import java.util.Map;

/**
 * One slot of one domain.
 *
 * @param requests lines counted
 * @param errors those with status 0 or from 400
 * @param bytes bytes sent
 * @param lastAt latest log time, epoch milliseconds
 */
public record SlotCounts(long requests, long errors, long bytes, long lastAt) {

    /** A slot nothing was heard for. */
    public static final SlotCounts NONE = new SlotCounts(0, 0, 0, Long.MIN_VALUE);

    /** Counts of one status. */
    static SlotCounts of(RollupKey key, Rollup counts) {
        boolean error = LogRecord.isError(key.status());
        return new SlotCounts(counts.requests(), error ? counts.requests() : 0, counts.bytes(), counts.lastAt());
    }

    /** Roll-ups of all statuses, by domain and slot. */
    public static Map<String, Map<Long, SlotCounts>> bySlot(Map<RollupKey, Rollup> rollups) {
        Map<String, Map<Long, SlotCounts>> slots = new HashMap<>();
        rollups.forEach((key, counts) -> slots.computeIfAbsent(key.domain(), any -> new HashMap<>())
                .merge(key.slot(), of(key, counts), SlotCounts::plus));
        return slots;
    }

    public SlotCounts plus(SlotCounts other) {
        return new SlotCounts(
                requests + other.requests, errors + other.errors, bytes + other.bytes, Math.max(lastAt, other.lastAt));
    }

    /** Share of errors; 0 without requests. */
    public double errorRatio() {
        return requests == 0 ? 0 : (double) errors / requests;
    }
}
