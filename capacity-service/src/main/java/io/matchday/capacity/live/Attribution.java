package io.matchday.capacity.live;

import io.matchday.capacity.intake.EventCopy.Domain;
import io.matchday.capacity.monitor.SeriesCopy;
import io.matchday.capacity.monitor.SeriesCopy.Line;
import io.matchday.capacity.monitor.SeriesCopy.Point;
import io.matchday.capacity.outlook.Reading;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells which traffic is carried by which of an event's pools. The newest slot is left out, since it may not be over. A
 * slot in which a domain is not heard of is one without traffic of it, if others are heard of; a slot without any is missing.
 */
final class Attribution {
    private final List<Granted> grants;
    private final Splits splits;
    private final Map<String, Domain> domains;
    private final SortedSet<Instant> slots = new TreeSet<>();
    private final Map<String, TreeMap<Instant, Double>> carried = new HashMap<>();
    private final Map<String, Basis> bases = new HashMap<>();
    private final TreeMap<Instant, Double> withoutPool = new TreeMap<>();

    /**
     * @param viewers traffic by the region of the viewers, in any unit; empty when it is not known
     */
    Attribution(List<Granted> grants, Collection<Domain> domains, SeriesCopy series, Map<String, Double> viewers) {
        this.grants = List.copyOf(grants);
        this.splits = new Splits(grants, viewers);
        this.domains = domains.stream()
                .filter(domain -> domain.name() != null)
                .collect(Collectors.toMap(Domain::name, domain -> domain, (one, other) -> one));
        series.series().forEach(line -> line.points().forEach(point -> slots.add(point.start())));
        if (!slots.isEmpty()) {
            slots.remove(slots.last());
        }
        series.series().forEach(this::attribute);
    }

    /** What a pool carried in each slot, in order. */
    List<Reading> readings(String pool) {
        Map<Instant, Double> levels = carried.getOrDefault(pool, new TreeMap<>());
        return slots.stream()
                .map(slot -> new Reading(slot, levels.getOrDefault(slot, 0.0)))
                .toList();
    }

    /** How that was found out; where it carried nothing, that is as sure as anything. */
    Basis basis(String pool) {
        return bases.getOrDefault(pool, Basis.WHOLE_PRODUCT);
    }

    /** What the event's domains took in the newest slot of products of which it has no pool. */
    double withoutPool() {
        return slots.isEmpty() ? 0 : withoutPool.getOrDefault(slots.last(), 0.0);
    }

    private void attribute(Line line) {
        Split split = split(line.value());
        for (Point point : line.points()) {
            if (!slots.contains(point.start())) {
                continue;
            }
            if (split.shares().isEmpty()) {
                withoutPool.merge(point.start(), (double) point.bitsPerSecond(), Double::sum);
            }
            split.shares().forEach((pool, share) -> carried.computeIfAbsent(pool, key -> new TreeMap<>())
                    .merge(point.start(), share * point.bitsPerSecond(), Double::sum));
        }
        split.shares()
                .keySet()
                .forEach(pool ->
                        bases.merge(pool, split.basis(), (one, other) -> one.compareTo(other) > 0 ? one : other));
    }

    private Split split(String value) {
        Domain domain = domains.get(value);
        if (domain == null) {
            return Splits.byGrant(grants, Basis.GRANTED_SHARE);
        }
        return splits.of(domain);
    }

    /**
     * Where traffic goes.
     *
     * @param shares by pool; all together 1, or none
     */
    record Split(Map<String, Double> shares, Basis basis) {
        Split {
            shares = Map.copyOf(shares);
        }
    }
}
