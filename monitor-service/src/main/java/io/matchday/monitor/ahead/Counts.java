package io.matchday.monitor.ahead;

import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.store.RollupCell;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a domain was counted in some stretch of log time.
 *
 * @param requests lines
 * @param errorsByStatus of them with status 0 or from 400
 */
record Counts(long requests, SortedMap<Integer, Long> errorsByStatus) {

    static final Counts NONE = new Counts(0, new TreeMap<>());

    private static final int MOST_STATUSES = 5;

    Counts {
        errorsByStatus = Collections.unmodifiableSortedMap(new TreeMap<>(errorsByStatus));
    }

    Counts plus(RollupCell cell) {
        SortedMap<Integer, Long> errors = new TreeMap<>(errorsByStatus);
        if (LogRecord.isError(cell.status())) {
            errors.merge(cell.status(), cell.requests(), Long::sum);
        }
        return new Counts(requests + cell.requests(), errors);
    }

    long errors() {
        return errorsByStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    double ratio() {
        return ratio(errors());
    }

    /** The statuses that there are more of than before, those that rose most first. */
    List<RisenStatus> risenFrom(Counts before) {
        return errorsByStatus.entrySet().stream()
                .map(status -> new RisenStatus(
                        status.getKey(),
                        status.getValue(),
                        ratio(status.getValue()),
                        before.ratio(before.errorsByStatus.getOrDefault(status.getKey(), 0L))))
                .filter(status -> status.errorRatio() > status.errorRatioBefore())
                .sorted(Comparator.comparingDouble(RisenStatus::rise).reversed())
                .limit(MOST_STATUSES)
                .toList();
    }

    private double ratio(long part) {
        return requests == 0 ? 0 : (double) part / requests;
    }
}
