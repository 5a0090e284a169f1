package io.matchday.capacity.report;

import io.matchday.capacity.demand.Amounts;
import io.matchday.capacity.demand.DemandTotal;
import io.matchday.capacity.pool.Product;
import io.matchday.capacity.pool.Unit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A product, counted in a unit. */
record ProductUnit(String product, Unit unit) implements Comparable<ProductUnit> {
    private static final Product LAST = new Product("Z".repeat(32));
    private static final Comparator<ProductUnit> ORDER = Comparator.comparing(ProductUnit::known)
            .thenComparing(ProductUnit::product)
            .thenComparing(ProductUnit::unit);

    boolean is(String otherProduct, Unit otherUnit) {
        return product.equals(otherProduct) && unit == otherUnit;
    }

    /** What all these need together; empty when there are none. */
    static Optional<Amounts> sum(Collection<DemandTotal> totals) {
        return sumOf(totals.stream().map(total -> new Amounts(total.p50(), total.p90())));
    }

    static Optional<Amounts> sumOf(Stream<Amounts> amounts) {
        return amounts.reduce((one, other) -> new Amounts(
                Math.min(one.p50() + other.p50(), Amounts.MOST), Math.min(one.p90() + other.p90(), Amounts.MOST)));
    }

    /** Known products first, as everywhere. */
    @Override
    public int compareTo(ProductUnit other) {
        return ORDER.compare(this, other);
    }

    /** Needs may be of what can be no pool's product; those come last. */
    private Product known() {
        return Product.named(product).orElse(LAST);
    }
}
