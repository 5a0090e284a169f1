package io.matchday.capacity.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether pools could give what events need. */
@ApplicationScoped
class Coverages {
    private final EventDemands demands;
    private final Supply supply;

    Coverages(EventDemands demands, Supply supply) {
        this.demands = demands;
        this.supply = supply;
    }

    Coverage of(String eventKey) {
        EventDemand demand = demands.of(eventKey);
        Map<Need, Stock> there = supply.of(
                eventKey,
                demand.totals().stream()
                        .filter(total -> total.region() != null)
                        .map(Coverages::need)
                        .collect(Collectors.toSet()));
        List<Coverage.Part> parts = demand.totals().stream()
                .map(total -> CoverageRule.judge(total, Optional.ofNullable(there.get(need(total)))))
                .sorted(Comparator.comparing(Coverage.Part::verdict).reversed())
                .toList();
        return new Coverage(
                eventKey,
                worst(parts, demand.complete()),
                demand.complete(),
                demand.computedAt(),
                demand.sources(),
                parts,
                demand.warnings());
    }

    private static Need need(DemandTotal total) {
        return new Need(total.product(), total.region(), total.unit(), total.window());
    }

    /** What is not known may be short: not knowing rules out saying that all is covered. */
    private static CoverageVerdict worst(List<Coverage.Part> parts, boolean complete) {
        CoverageVerdict least = complete && !parts.isEmpty() ? CoverageVerdict.COVERED : CoverageVerdict.UNKNOWN;
        return Stream.concat(Stream.of(least), parts.stream().map(Coverage.Part::verdict))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
