package io.matchday.intake.problem;

import io.matchday.intake.problem.TicketClusters.Read;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a group of tickets speaks of more than all tickets do. */
final class Characteristic {

    /** Share of a group that has to have it. */
    private static final double LEAST = 0.2;

    private final Map<String, Integer> everywhere = new HashMap<>();
    private final int tickets;
    private final Function<Read, Map<String, Integer>> features;

    Characteristic(List<Read> all, Function<Read, Map<String, Integer>> features) {
        this.tickets = all.size();
        this.features = features;
        count(all, everywhere);
    }

    /** Up to so many features, the most characteristic first. */
    List<String> of(List<Read> group, int most) {
        Map<String, Integer> here = new HashMap<>();
        count(group, here);
        return here.entrySet().stream()
                .filter(feature -> feature.getValue() >= Math.max(2, LEAST * group.size()))
                .map(feature -> Map.entry(feature.getKey(), weight(feature, group.size())))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Its share in the group, the more the rarer it is elsewhere. */
    private double weight(Map.Entry<String, Integer> feature, int size) {
        double share = (double) feature.getValue() / size;
        double rare = Math.log((tickets + 1.0) / everywhere.get(feature.getKey()));
        return share * (0.5 + rare);
    }

    private void count(Collection<Read> from, Map<String, Integer> counts) {
        from.forEach(read -> features.apply(read).keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    }
}
