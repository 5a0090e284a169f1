package io.matchday.capacity.giveback;

import io.matchday.capacity.giveback.Forgotten.Cost;
import io.matchday.capacity.giveback.Forgotten.Finding;
import io.matchday.capacity.giveback.Forgotten.Kind;
import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds pools of which more runs than is promised to events and set aside for everyday business. */
@ApplicationScoped
class Excesses {
    private static final String RUNNING =
            "select key, in_use - set_aside as beyond from pool where in_use > set_aside order by key";

    private final EntityManager entities;
    private final Levels levels;
    private final Pools pools;

    Excesses(EntityManager entities, Levels levels, Pools pools) {
        this.entities = entities;
        this.levels = levels;
        this.pools = pools;
    }

    @Transactional
    List<Finding> at(Instant asOf) {
        List<Tuple> running = entities.createNativeQuery(RUNNING, Tuple.class).getResultList().stream()
                .map(Tuple.class::cast)
                .toList();
        Map<String, Long> promised =
                levels.at(asOf, running.stream().map(Excesses::key).toList());
        return running.stream()
                .flatMap(row ->
                        finding(key(row), row.get("beyond", Long.class) - promised.getOrDefault(key(row), 0L)).stream())
                .toList();
    }

    private Optional<Finding> finding(String pool, long excess) {
        if (excess <= 0) {
            return Optional.empty();
        }
        Optional<Cost> cost = pools.existing(pool)
                .price()
                .flatMap(price -> RunningCost.perDay(price, excess))
                .map(money -> new Cost(money, true));
        return Optional.of(new Finding(Kind.MORE_IN_USE, null, null, pool, excess, null, cost.orElse(null)));
    }

    private static String key(Tuple row) {
        return row.get("key", String.class);
    }
}
