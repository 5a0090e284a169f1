package io.matchday.monitor.live;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.line.LogRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is counted in one slot.
 *
 * @param requests lines
 * @param bytes bytes sent
 * @param errorsByStatus lines with status 0 or from 400, by status
 */
record CountedSlot(long requests, long bytes, Map<Integer, Long> errorsByStatus) {

    static final CountedSlot NONE = new CountedSlot(0, 0, Map.of());

    CountedSlot {
        errorsByStatus = new TreeMap<>(errorsByStatus);
    }

    static CountedSlot of(int status, long requests, long bytes) {
        return new CountedSlot(requests, bytes, LogRecord.isError(status) ? Map.of(status, requests) : Map.of());
    }

    CountedSlot plus(CountedSlot other) {
        Map<Integer, Long> errors = new TreeMap<>(errorsByStatus);
        other.errorsByStatus.forEach((status, count) -> errors.merge(status, count, Long::sum));
        return new CountedSlot(requests + other.requests, bytes + other.bytes, errors);
    }

    long errors() {
        return errorsByStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> errorsByText() {
        Map<String, Long> errors = new LinkedHashMap<>();
        errorsByStatus.forEach((status, count) -> errors.put(Integer.toString(status), count));
        return errors;
    }

    double errorRatio() {
        return requests == 0 ? 0 : (double) errors() / requests;
    }

    long bitsPerSecond() {
        return Slots.bitsPerSecond(bytes);
    }
}
