package io.matchday.capacity.whatif;

import io.matchday.capacity.headroom.Demand;
import io.matchday.capacity.headroom.Stock;
import io.matchday.capacity.pool.Product;
import io.matchday.capacity.whatif.WhatIf.Extra;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what a product would need, and what there would be. With nothing supposed that is what there is. */
final class Supposition {
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final WhatIf supposed;
    private final List<Part> parts;

    Supposition(WhatIf supposed, List<Part> parts) {
        this.supposed = supposed;
        this.parts = List.copyOf(parts);
    }

    /** The demand, with its figures scaled and what comes on top. */
    Demand demand(Demand now) {
        long more = extras(now.product()).mapToLong(Extra::bitsPerSecond).reduce(0, Supposition::sum);
        return new Demand(
                now.product(),
                changed(now.expectedPeak(), more),
                changed(now.measuredPeak(), more),
                changed(now.latest(), more));
    }

    Stock stock(Product product) {
        return parts.stream()
                .filter(part -> part.product().equals(product) && !part.isLost(supposed))
                .map(Part::bitsPerSecond)
                .reduce(Stock.NONE, Stock::plus, (one, other) -> one.plus(other.bitsPerSecond()));
    }

    /**
     * Need and stock by region.
     *
     * @param need of the product as a whole, as supposed
     * @param announced what was announced by region, for domains that name one
     */
    List<RegionNeed> regions(Product product, long need, long announcedInAll, Map<String, Long> announced) {
        Map<String, Long> before = byRegion(product, false);
        Map<String, Long> after = byRegion(product, true);
        Map<String, Double> extra = extras(product)
                .filter(one -> one.region() != null)
                .collect(Collectors.toMap(Extra::region, one -> (double) one.bitsPerSecond(), Double::sum));
        return new Spread(before, after, supposed.moveTo()).of(need, announcedInAll, announced, extra);
    }

    private Map<String, Long> byRegion(Product product, boolean left) {
        return parts.stream()
                .filter(part -> part.product().equals(product))
                .collect(Collectors.toMap(
                        Part::region,
                        part -> left && part.isLost(supposed) ? 0 : part.bitsPerSecond(),
                        Supposition::sum));
    }

    private Stream<Extra> extras(Product product) {
        return supposed.extra().stream().filter(one -> one.product().equals(product));
    }

    private OptionalLong changed(OptionalLong figure, long more) {
        if (figure.isEmpty()) {
            return more == 0 ? figure : OptionalLong.of(more);
        }
        long scaled = BigDecimal.valueOf(figure.getAsLong())
                .multiply(supposed.audienceFactor())
                .setScale(0, RoundingMode.CEILING)
                .min(GREATEST)
                .longValueExact();
        return OptionalLong.of(sum(scaled, more));
    }

    private static long sum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
