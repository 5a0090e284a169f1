package io.matchday.capacity.giveback;

import io.matchday.capacity.giveback.Forgotten.Cost;
import io.matchday.capacity.giveback.Forgotten.Finding;
import io.matchday.capacity.giveback.Forgotten.Kind;
import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds pools of which more runs than is promised to events and set aside for everyday business. */
@ApplicationScoped
class Excesses {
    private final Levels levels;
    private final Pools pools;

    Excesses(Levels levels, Pools pools) {
        this.levels = levels;
        this.pools = pools;
    }

    @Transactional
    List<Finding> at(Instant asOf) {
        List<Pool> running = pools.running();
        Map<String, Long> promised =
                levels.at(asOf, running.stream().map(Pool::key).toList());
        return running.stream()
                .flatMap(pool -> finding(pool, promised.getOrDefault(pool.key(), 0L)).stream())
                .toList();
    }

    private static Optional<Finding> finding(Pool pool, long promised) {
        long excess = pool.excess(promised);
        if (excess == 0) {
            return Optional.empty();
        }
        Optional<Cost> cost =
                pool.price().flatMap(price -> RunningCost.perDay(price, excess)).map(money -> new Cost(money, true));
        return Optional.of(new Finding(Kind.MORE_IN_USE, null, null, pool.key(), excess, null, cost.orElse(null)));
    }
}
