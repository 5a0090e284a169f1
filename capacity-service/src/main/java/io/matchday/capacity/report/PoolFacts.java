package io.matchday.capacity.report;

import io.matchday.capacity.money.Price;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Unit;
import java.util.Optional;

/** What a report has to know of a pool. */
record PoolFacts(
        String key,
        String product,
        String region,
        Optional<String> zone,
        Optional<String> isp,
        Unit unit,
        Optional<Price> price) {
    static PoolFacts of(Pool pool) {
        return new PoolFacts(
                pool.key(), pool.product().name(), pool.region(), pool.zone(), pool.isp(), pool.unit(), pool.price());
    }

    ProductUnit productUnit() {
        return new ProductUnit(product, unit);
    }
}
