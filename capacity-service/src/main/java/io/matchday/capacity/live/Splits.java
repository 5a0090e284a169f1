package io.matchday.capacity.live;

import io.matchday.capacity.intake.EventCopy.Domain;
import io.matchday.capacity.live.Attribution.Split;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Splits the traffic of a domain among the pools that may carry it. */
final class Splits {
    /** Intake's word for domains that viewers fetch from. */
    private static final String PULL = "PULL";

    private final List<Granted> grants;
    private final Map<String, Double> viewers;

    /**
     * @param viewers traffic by the region of the viewers, in any unit
     */
    Splits(List<Granted> grants, Map<String, Double> viewers) {
        this.grants = List.copyOf(grants);
        this.viewers = Map.copyOf(viewers);
    }

    /** Of a domain that viewers fetch from, each region serves its own; any other is served in its region. */
    Split of(Domain domain) {
        List<Granted> able = grants.stream()
                .filter(grant -> grant.product().name().equals(domain.product()))
                .toList();
        if (able.size() <= 1) {
            return byGrant(able, Basis.WHOLE_PRODUCT);
        }
        return PULL.equals(domain.role()) && viewersAreKnown(able) ? byViewers(able) : inRegion(able, domain.region());
    }

    private boolean viewersAreKnown(List<Granted> able) {
        return able.stream().anyMatch(grant -> viewers.getOrDefault(grant.region(), 0.0) > 0);
    }

    /**
     * For what is served in one place.
     *
     * @param region null where that was not said
     */
    private Split inRegion(List<Granted> able, String region) {
        List<Granted> there =
                able.stream().filter(grant -> grant.region().equals(region)).toList();
        return there.isEmpty()
                ? byViewers(able)
                : byGrant(there, there.size() == 1 ? Basis.DOMAIN_REGION : Basis.GRANTED_SHARE);
    }

    /** In proportion to what is granted. */
    static Split byGrant(List<Granted> able, Basis basis) {
        double sum = able.stream().mapToDouble(Granted::bitsPerSecond).sum();
        return new Split(
                able.stream().collect(Collectors.toMap(Granted::pool, grant -> grant.bitsPerSecond() / sum)), basis);
    }

    /** By the viewers' regions, as far as those are regions of pools; within a region by grant. */
    private Split byViewers(List<Granted> able) {
        Map<String, List<Granted>> byRegion = able.stream().collect(Collectors.groupingBy(Granted::region));
        double sum = byRegion.keySet().stream()
                .mapToDouble(region -> viewers.getOrDefault(region, 0.0))
                .sum();
        if (sum <= 0) {
            return byGrant(able, Basis.GRANTED_SHARE);
        }
        Map<String, Double> shares = new HashMap<>();
        byRegion.forEach((region, there) -> byGrant(there, Basis.VIEWER_REGION)
                .shares()
                .forEach((pool, share) -> shares.put(pool, share * viewers.getOrDefault(region, 0.0) / sum)));
        boolean sure = byRegion.values().stream().allMatch(there -> there.size() == 1);
        return new Split(shares, sure ? Basis.VIEWER_REGION : Basis.GRANTED_SHARE);
    }
}
