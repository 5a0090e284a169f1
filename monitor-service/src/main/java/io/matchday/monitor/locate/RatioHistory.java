package io.matchday.monitor.locate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parts of wholes by slot, such as failed requests of all requests by minute: from the slots before a given one it learns
 * what to expect there.
 *
 * <p>Only the quieter half of the slots before is learned from, so that an anomaly that began a little earlier is not taken
 * for normal. A row that was seen little is expected to do as all rows together did: its own rate is drawn to the common one
 * as if so many more parts had been counted at that (empirical Bayes, Efron and Morris, JASA 1975).
 */
public final class RatioHistory {

    private static final double QUIET_SLOTS = 0.5;
    private static final double PRIOR_PARTS = 5;

    private final List<String> dimensions;
    private final SortedMap<Long, Map<List<String>, Ratio>> slots = new TreeMap<>();

    public RatioHistory(List<String> dimensions) {
        this.dimensions = List.copyOf(dimensions);
    }

    /** Adds to the counts of some values in a slot. */
    public void add(long slot, List<String> values, double part, double whole) {
        slots.computeIfAbsent(slot, any -> new HashMap<>())
                .merge(List.copyOf(values), new Ratio(part, whole), Ratio::plus);
    }

    /** What was counted in a slot beside what the slots before let expect. */
    public LeafTable at(long slot) {
        Map<List<String>, Ratio> now = slots.getOrDefault(slot, Map.of());
        List<Map<List<String>, Ratio>> quiet = quiet(slots.headMap(slot).values());
        // Without a slot before, rows can still be compared with each other.
        double common = common(quiet.isEmpty() ? List.of(now) : quiet);
        LeafTable.Builder table = LeafTable.by(dimensions);
        now.forEach((values, ratio) -> {
            Ratio before = quiet.stream()
                    .map(one -> one.getOrDefault(values, Ratio.NONE))
                    .reduce(Ratio.NONE, Ratio::plus);
            double rate = (before.part + PRIOR_PARTS) / (before.whole + PRIOR_PARTS / common);
            table.row(values, ratio.part, ratio.whole * rate, ratio.whole);
        });
        return table.build();
    }

    private static double common(List<Map<List<String>, Ratio>> slots) {
        Ratio all = slots.stream().map(Ratio::sum).reduce(Ratio.NONE, Ratio::plus);
        // Never nothing, however few were counted (Jeffreys).
        return (all.part + 0.5) / (all.whole + 1);
    }

    private static List<Map<List<String>, Ratio>> quiet(Collection<Map<List<String>, Ratio>> before) {
        List<Map<List<String>, Ratio>> byRate = new ArrayList<>(before);
        byRate.sort(Comparator.comparingDouble(slot -> Ratio.sum(slot).rate()));
        return byRate.subList(0, (int) Math.ceil(byRate.size() * QUIET_SLOTS));
    }

    private record Ratio(double part, double whole) {

        static final Ratio NONE = new Ratio(0, 0);

        static Ratio sum(Map<List<String>, Ratio> of) {
            return of.values().stream().reduce(NONE, Ratio::plus);
        }

        Ratio plus(Ratio other) {
            return new Ratio(part + other.part, whole + other.whole);
        }

        double rate() {
            return whole > 0 ? part / whole : 0;
        }
    }
}
