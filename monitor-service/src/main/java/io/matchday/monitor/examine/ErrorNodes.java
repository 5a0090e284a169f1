package io.matchday.monitor.examine;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.incident.TopNode;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.store.Details;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which edge nodes a domain's errors came from, by the cube of errors. */
public final class ErrorNodes {

    private static final int MOST = 5;
    private static final Comparator<Map.Entry<String, Long>> MOST_ERRORS_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Long> errors = new HashMap<>();
    private final long first;
    private final long last;

    /** Looks at the slots from one second to another. */
    ErrorNodes(long from, long to) {
        this.first = from - Math.floorMod(from, (long) Slots.SECONDS);
        this.last = to - Math.floorMod(to, (long) Slots.SECONDS);
    }

    /** The nodes with most errors of a domain in the slots from one second to another. */
    public static List<TopNode> top(Details details, String domain, long from, long to) {
        ErrorNodes nodes = new ErrorNodes(from, to);
        long begin = from - Math.floorMod(from, (long) MinuteDetails.SECONDS);
        details.read(List.of(domain), begin, nodes.last + Slots.SECONDS, nodes::add);
        return nodes.top();
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
