package io.matchday.monitor.examine;

import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.incident.TopNode;
import io.matchday.monitor.store.Details;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which edge nodes a domain's errors came from, by the cube of errors. */
@ApplicationScoped
class ErrorNodes {

    private static final int MOST = 5;
    private static final Comparator<Map.Entry<String, Long>> MOST_ERRORS_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Details details;

    ErrorNodes(Details details) {
        this.details = details;
    }

    /** The nodes with most errors in the slots from one second to another. */
    List<TopNode> top(String domain, long from, long to) {
        long first = from - Math.floorMod(from, (long) Slots.SECONDS);
        long last = to - Math.floorMod(to, (long) Slots.SECONDS);
        Map<String, Long> errors = new HashMap<>();
        long begin = first - Math.floorMod(first, (long) MinuteDetails.SECONDS);
        details.read(
                List.of(domain),
                begin,
                last + Slots.SECONDS,
                minute -> minute.eachError((cell, count) -> {
                    if (cell.failed() && cell.slot() >= first && cell.slot() <= last) {
                        errors.merge(cell.node(), count, Long::sum);
                    }
                }));
        double all = errors.values().stream().mapToLong(Long::longValue).sum();
        return errors.entrySet().stream()
                .sorted(MOST_ERRORS_FIRST)
                .limit(MOST)
                .map(node -> new TopNode(node.getKey(), node.getValue(), node.getValue() / all))
                .toList();
    }
}
