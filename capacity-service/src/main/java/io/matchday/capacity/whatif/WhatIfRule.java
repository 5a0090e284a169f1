package io.matchday.capacity.whatif;

import io.matchday.capacity.headroom.Ask;
import io.matchday.capacity.headroom.Demand;
import io.matchday.capacity.headroom.Demands;
import io.matchday.capacity.headroom.Headroom;
import io.matchday.capacity.headroom.HeadroomRule;
import io.matchday.capacity.headroom.Stock;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.EventCopy.Domain;
import io.matchday.capacity.monitor.TrafficCopy;
import io.matchday.capacity.pool.Product;
import io.matchday.capacity.whatif.WhatIf.Extra;
import io.matchday.capacity.whatif.WhatIfOutcome.ProductOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges an event as supposed by the same rule as it is judged by as it is. */
final class WhatIfRule {
    private WhatIfRule() {}

    static List<ProductOutcome> of(EventCopy event, Optional<TrafficCopy> traffic, List<Part> parts, WhatIf supposed) {
        Supposition supposition = new Supposition(supposed, parts);
        return demands(event, traffic, supposed).stream()
                .map(now -> outcome(supposition.demand(now), supposition, event))
                .toList();
    }

    /** Those of the event, and those that it has nothing of yet but would. */
    private static List<Demand> demands(EventCopy event, Optional<TrafficCopy> traffic, WhatIf supposed) {
        List<Demand> demands = new ArrayList<>(Demands.of(event, traffic));
        supposed.extra().stream()
                .map(Extra::product)
                .distinct()
                .filter(product ->
                        demands.stream().noneMatch(one -> one.product().equals(product)))
                .forEach(product -> demands.add(
                        new Demand(product, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty())));
        return demands;
    }

    private static ProductOutcome outcome(Demand demand, Supposition supposition, EventCopy event) {
        Stock stock = supposition.stock(demand.product());
        Headroom headroom = HeadroomRule.judge(demand, stock);
        OptionalLong need = demand.need();
        return new ProductOutcome(
                demand.product(),
                need.isPresent() ? Long.valueOf(need.getAsLong()) : null,
                stock.bitsPerSecond(),
                headroom.bitsPerSecond().isPresent()
                        ? Long.valueOf(headroom.bitsPerSecond().getAsLong())
                        : null,
                headroom.verdict(),
                need.isPresent() ? Ask.missing(need.getAsLong(), stock.bitsPerSecond()) : 0,
                need.isPresent() ? Ask.amount(need.getAsLong(), stock.bitsPerSecond()) : 0,
                headroom.explanation(),
                need.isPresent() ? regions(demand.product(), need.getAsLong(), supposition, event) : List.of());
    }

    private static List<RegionNeed> regions(Product product, long need, Supposition supposition, EventCopy event) {
        Map<String, Long> announced = announced(product, event)
                .filter(domain -> domain.region() != null)
                .collect(Collectors.toMap(Domain::region, Domain::expectedPeakBitsPerSecond, Long::sum));
        long inAll = announced(product, event)
                .mapToLong(Domain::expectedPeakBitsPerSecond)
                .sum();
        return supposition.regions(product, need, inAll, announced);
    }

    private static Stream<Domain> announced(Product product, EventCopy event) {
        return event.domains().stream()
                .filter(domain ->
                        product.name().equals(domain.product()) && domain.expectedPeakBitsPerSecond() != null);
    }
}
