package io.matchday.capacity.whatif;

import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.pool.Unit;
import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Reads what an event can draw on, pool by pool. */
@ApplicationScoped
class Parts {
    private final Pools pools;
    private final Levels levels;

    Parts(Pools pools, Levels levels) {
        this.pools = pools;
        this.levels = levels;
    }

    @Transactional
    List<Part> of(String eventKey, Window window) {
        Map<String, Long> others = levels.highestOfOthers(window, eventKey);
        return pools.of(Unit.BITS_PER_SECOND).stream()
                .map(pool -> new Part(
                        pool.key(),
                        pool.product(),
                        pool.region(),
                        pool.provider(),
                        Math.max(0, pool.available() - others.getOrDefault(pool.key(), 0L))))
                .toList();
    }
}
