package io.matchday.capacity.whatif;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Spreads a need over regions: what was announced for a region belongs there, the rest goes where the stock is. Where nothing
 * is left, the need moves on to regions where something is: in the proportion asked for, or by what is free there.
 */
final class Spread {
    private final Map<String, Long> before;
    private final Map<String, Long> after;
    private final Map<String, BigDecimal> moveTo;

    /**
     * @param before stock by region
     * @param after what would be left of it, for the same regions
     */
    Spread(Map<String, Long> before, Map<String, Long> after, Map<String, BigDecimal> moveTo) {
        this.before = Map.copyOf(before);
        this.after = Map.copyOf(after);
        this.moveTo = Map.copyOf(moveTo);
    }

    List<RegionNeed> of(long need, long announcedInAll, Map<String, Long> announced, Map<String, Double> extra) {
        Map<String, Double> own = own(need, announcedInAll, announced, extra);
        Set<String> left =
                after.keySet().stream().filter(region -> after.get(region) > 0).collect(Collectors.toSet());
        double moving = own.entrySet().stream()
                .filter(entry -> !left.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        Map<String, Double> moved = shares(left, own);
        return new TreeMap<>(own)
                .keySet().stream()
                        .map(region -> {
                            double in = moving * moved.getOrDefault(region, 0.0);
                            double stays = left.contains(region) || left.isEmpty() ? own.get(region) : 0;
                            return RegionNeed.of(
                                    region, Math.round(stays + in), Math.round(in), after.getOrDefault(region, 0L));
                        })
                        .toList();
    }

    private Map<String, Double> own(
            long need, long announcedInAll, Map<String, Long> announced, Map<String, Double> extra) {
        double extras = extra.values().stream().mapToDouble(Double::doubleValue).sum();
        double spread = Math.max(0, need - extras);
        Map<String, Double> own = new HashMap<>(extra);
        double rest = spread;
        for (Map.Entry<String, Long> region : announced.entrySet()) {
            double part = announcedInAll == 0 ? 0 : spread * region.getValue() / announcedInAll;
            own.merge(region.getKey(), part, Double::sum);
            rest -= part;
        }
        double stock = before.values().stream().mapToDouble(Long::doubleValue).sum();
        for (Map.Entry<String, Long> region : before.entrySet()) {
            double share = stock > 0 ? region.getValue() / stock : 1.0 / before.size();
            own.merge(region.getKey(), Math.max(0, rest) * share, Double::sum);
        }
        return own;
    }

    private Map<String, Double> shares(Set<String> left, Map<String, Double> own) {
        Map<String, Double> asked = normal(
                left, region -> moveTo.getOrDefault(region, BigDecimal.ZERO).doubleValue());
        if (!asked.isEmpty()) {
            return asked;
        }
        Map<String, Double> byRoom =
                normal(left, region -> Math.max(0, after.get(region) - own.getOrDefault(region, 0.0)));
        return byRoom.isEmpty() ? normal(left, region -> after.get(region)) : byRoom;
    }

    private static Map<String, Double> normal(Set<String> regions, ToDoubleFunction<String> weight) {
        double sum = regions.stream().mapToDouble(weight).sum();
        return sum <= 0
                ? Map.of()
                : regions.stream()
                        .collect(Collectors.toMap(region -> region, region -> weight.applyAsDouble(region) / sum));
    }
}
