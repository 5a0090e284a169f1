package io.matchday.capacity.report;

import io.matchday.capacity.demand.Amounts;
import io.matchday.capacity.demand.DemandTotal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Tells pool by pool, and product by product, what an event wanted, got and used.
 *
 * @param needs totals of the demand; none where the caller may not see them
 * @param peaks measured bits per second by product
 */
record Lines(Holdings holdings, List<DemandTotal> needs, Map<String, Long> peaks, Instant now) {
    Lines {
        needs = List.copyOf(needs);
        peaks = Map.copyOf(peaks);
    }

    List<PoolLine> pools() {
        return holdings.pools().stream().map(this::line).toList();
    }

    List<TotalLine> totals() {
        return Stream.concat(
                        holdings.pools().stream().map(PoolFacts::productUnit),
                        needs.stream().map(need -> new ProductUnit(need.product(), need.unit())))
                .distinct()
                .sorted()
                .map(this::total)
                .toList();
    }

    private PoolLine line(PoolFacts pool) {
        Course course = holdings.course(pool.key()::equals);
        boolean alone = holdings.pools().stream()
                        .filter(other -> other.productUnit().equals(pool.productUnit()))
                        .count()
                == 1;
        return new PoolLine(
                pool.key(),
                pool.product(),
                pool.region(),
                pool.zone().orElse(null),
                pool.isp().orElse(null),
                pool.unit(),
                needed(pool),
                course.quantities(),
                Use.of(pool.unit(), course, alone ? measured(pool.product()) : OptionalLong.empty()),
                course.requests().stream()
                        .map(request -> RequestLine.of(request, now))
                        .toList());
    }

    private TotalLine total(ProductUnit of) {
        Course course = holdings.course(of);
        List<DemandTotal> wanted = needs.stream()
                .filter(need -> of.is(need.product(), need.unit()))
                .toList();
        return new TotalLine(
                of.product(),
                of.unit(),
                ProductUnit.sum(wanted).orElse(null),
                course.quantities(),
                Use.of(of.unit(), course, measured(of.product())),
                wanted.isEmpty() ? null : Long.valueOf(Shortage.ofP90(wanted, holdings.heldByRegion(of))));
    }

    private Amounts needed(PoolFacts pool) {
        return ProductUnit.sum(needs.stream()
                        .filter(need -> pool.productUnit().is(need.product(), need.unit()))
                        .filter(need -> pool.region().equals(need.region()))
                        .toList())
                .orElse(null);
    }

    private OptionalLong measured(String product) {
        Long peak = peaks.get(product);
        return peak == null ? OptionalLong.empty() : OptionalLong.of(peak);
    }
}
