package io.matchday.capacity.report;

import io.matchday.capacity.demand.Amounts;
import io.matchday.capacity.demand.DemandLine;
import io.matchday.capacity.demand.EventDemand;
import io.matchday.capacity.pool.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a demand says of one product and unit, over all regions.
 *
 * @param traffic the part of it that monitor-service can measure; null when there is none
 */
record ForecastLine(String product, Unit unit, Amounts needed, Amounts traffic) {
    static List<ForecastLine> of(EventDemand demand) {
        return demand.lines().stream()
                .filter(DemandLine::counts)
                .collect(Collectors.groupingBy(line -> new ProductUnit(line.product(), line.unit())))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ForecastLine of(ProductUnit of, List<DemandLine> lines) {
        return new ForecastLine(
                of.product(),
                of.unit(),
                sum(lines).orElseThrow(),
                sum(lines.stream().filter(ForecastLine::isTraffic).toList()).orElse(null));
    }

    /** What rules derive flows past the edge, where no domain of the event hears it. */
    private static boolean isTraffic(DemandLine line) {
        return line.unit() == Unit.BITS_PER_SECOND && line.origin() != DemandLine.Origin.HIDDEN;
    }

    private static Optional<Amounts> sum(List<DemandLine> lines) {
        return ProductUnit.sumOf(lines.stream().map(DemandLine::amounts));
    }
}
