package io.matchday.capacity.headroom;

import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.pool.Product;
import io.matchday.capacity.pool.Unit;
import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;

/** Reads what an event can draw on. */
@ApplicationScoped
class Stocks {
    private final Pools pools;
    private final Levels levels;

    Stocks(Pools pools, Levels levels) {
        this.pools = pools;
        this.levels = levels;
    }

    /**
     * The stock of each product with bandwidth pools: what nobody else is promised at any moment of the window, and so
     * what the event holds itself, too.
     */
    @Transactional
    Map<Product, Stock> of(String eventKey, Window window) {
        Map<String, Long> others = levels.highestOfOthers(window, eventKey);
        Map<Product, Stock> stocks = new TreeMap<>();
        for (Pool pool : pools.of(Unit.BITS_PER_SECOND)) {
            long left = pool.free(others.getOrDefault(pool.key(), 0L));
            stocks.merge(pool.product(), new Stock(left), (one, other) -> one.plus(other.bitsPerSecond()));
        }
        return stocks;
    }
}
