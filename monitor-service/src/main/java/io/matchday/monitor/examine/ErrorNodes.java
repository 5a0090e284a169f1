package io.matchday.monitor.examine;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.incident.TopNode;
import io.matchday.monitor.line.LogRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which edge nodes a domain's errors came from, by the cube of errors. */
final class ErrorNodes {

    private static final int MOST = 5;
    private static final Comparator<Map.Entry<String, Long>> MOST_ERRORS_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Long> errors = new HashMap<>();
    private final long first;
    private final long last;

    /** Looks at the slots from one second to another. */
    ErrorNodes(long from, long to) {
        this.first = Slots.at(from);
        this.last = Slots.at(to);
    }

    void add(Delta part) {
        part.eachError((cell, count) -> {
            if (cell.slot() >= first && cell.slot() <= last && LogRecord.isError(cell.status())) {
                errors.merge(cell.node(), count, Long::sum);
            }
        });
    }

    /** The nodes with most errors. */
    List<TopNode> top() {
        double all = errors.values().stream().mapToLong(Long::longValue).sum();
        return errors.entrySet().stream()
                .sorted(MOST_ERRORS_FIRST)
                .limit(MOST)
                .map(node -> new TopNode(node.getKey(), node.getValue(), node.getValue() / all))
                .toList();
    }
}
