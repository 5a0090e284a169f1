package io.matchday.capacity.pool;

import io.matchday.capacity.money.Price;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** Takes over what somebody found out of a pool, whether it was known before or not. */
@ApplicationScoped
public class StockTaking {
    private final Pools pools;
    private final Stockkeeping stockkeeping;
    private final InstantSource clock;

    StockTaking(Pools pools, Stockkeeping stockkeeping, InstantSource clock) {
        this.pools = pools;
        this.stockkeeping = stockkeeping;
        this.clock = clock;
    }

    /**
     * Makes the pool, or lets the one that is there learn what is new.
     *
     * @param by who does
     * @throws ProblemException pool-differs where the pool of that key is another
     */
    @Transactional
    public Outcome take(NewPool found, String by) {
        Optional<Pool> known = pools.locked(found.key());
        if (known.isEmpty()) {
            stockkeeping.create(found, by);
            return Outcome.CREATED;
        }
        Pool pool = known.get();
        requireSame(pool, found);
        State before = State.of(pool);
        pool.decide(decisions(found), clock.instant());
        stockkeeping.record(pool, found.total(), found.quota(), found.source(), found.observedAt(), by);
        pools.flush();
        return State.of(pool).equals(before) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /** What {@link #take} would do; nothing is written. */
    @Transactional
    public Outcome wouldTake(NewPool found) {
        Optional<Pool> known = pools.find(found.key());
        known.ifPresent(pool -> requireSame(pool, found));
        return known.map(pool -> State.after(pool, found).equals(State.of(pool)) ? Outcome.UNCHANGED : Outcome.CHANGED)
                .orElse(Outcome.CREATED);
    }

    private static PoolChange decisions(NewPool found) {
        return new PoolChange(null, null, found.setAside(), found.price(), found.freshFor(), null, null);
    }

    /** A key stands for one pool; a list that means another would mix two histories. */
    private static void requireSame(Pool pool, NewPool found) {
        requireSame("product", pool.product(), found.product());
        requireSame("region", pool.region(), found.region());
        requireSame("unit", pool.unit(), found.unit());
        requireSame(
                "provider",
                pool.provider(),
                Optional.ofNullable(found.provider()).orElse(pool.provider()));
        requireSame("zone", pool.zone().orElse(null), found.zone());
        requireSame("isp", pool.isp().orElse(null), found.isp());
    }

    private static void requireSame(String field, Object known, Object found) {
        if (!Objects.equals(known, found)) {
            throw ProblemException.atField(
                    PoolProblem.POOL_DIFFERS, field, "The pool of this key has " + known + " here");
        }
    }

    /** What a list can change of a pool. */
    private record State(long total, Optional<Long> quota, long setAside, Optional<Price> price, Duration freshFor) {
        static State of(Pool pool) {
            return new State(pool.total(), pool.quota(), pool.setAside(), pool.price(), pool.freshFor());
        }

        static State after(Pool pool, NewPool found) {
            return new State(
                    found.total(),
                    Optional.ofNullable(found.quota()).or(pool::quota),
                    Optional.ofNullable(found.setAside()).orElse(pool.setAside()),
                    Optional.ofNullable(found.price()).or(pool::price),
                    Optional.ofNullable(found.freshFor()).orElse(pool.freshFor()));
        }
    }
}
