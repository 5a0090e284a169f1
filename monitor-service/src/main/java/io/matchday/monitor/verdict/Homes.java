package io.matchday.monitor.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where the clients of each node are at home: in the regions that its trouble came from before the onset, since trouble is the
 * only thing counted by node and region at once, and little of it is always there. What is known beforehand is believed first.
 */
final class Homes {

    /** A region with less of a node's clients is not its own. */
    private static final double LEAST_PART = 0.25;
    /** Of a node that was seen less, nothing is known. */
    private static final long LEAST_SEEN = 4;

    private final Function<String, Optional<String>> known;
    private final Map<String, Map<String, Long>> seen = new HashMap<>();
    private final double usual;

    Homes(Function<String, Optional<String>> known, Period before) {
        this.known = known;
        before.troubles().forEach((trouble, count) -> {
            if (!trouble.node().isEmpty() && !trouble.region().isEmpty()) {
                seen.computeIfAbsent(trouble.node(), none -> new HashMap<>()).merge(trouble.region(), count, Long::sum);
            }
        });
        this.usual = away(before.troubles(), trouble -> true);
    }

    /** Part of this trouble that nodes had with clients of regions that are not theirs; 0 where nothing is known. */
    double away(Map<Trouble, ? extends Number> troubles, Predicate<Trouble> of) {
        double away = 0;
        double all = 0;
        for (Map.Entry<Trouble, ? extends Number> one : troubles.entrySet()) {
            Trouble trouble = one.getKey();
            if (of.test(trouble) && isKnown(trouble)) {
                double count = one.getValue().doubleValue();
                all += count;
                away += isHome(trouble) ? 0 : count;
            }
        }
        return all > 0 ? away / all : 0;
    }

    /** The same before the onset. */
    double usual() {
        return usual;
    }

    private boolean isKnown(Trouble trouble) {
        return !trouble.region().isEmpty()
                && !trouble.node().isEmpty()
                && (known.apply(trouble.node()).isPresent() || seen(trouble.node()) >= LEAST_SEEN);
    }

    private boolean isHome(Trouble trouble) {
        Optional<String> told = known.apply(trouble.node());
        if (told.isPresent()) {
            return told.get().equals(trouble.region());
        }
        Map<String, Long> regions = seen.getOrDefault(trouble.node(), Map.of());
        return regions.getOrDefault(trouble.region(), 0L) >= LEAST_PART * seen(trouble.node());
    }

    private long seen(String node) {
        return seen.getOrDefault(node, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
