package io.matchday.capacity.pool;

import io.matchday.capacity.window.Window;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Writes pools down and changes them, each figure with its history. */
@ApplicationScoped
class Stockkeeping {
    private final Pools pools;
    private final FigureBook book;
    private final Levels levels;
    private final InstantSource clock;

    Stockkeeping(Pools pools, FigureBook book, Levels levels, InstantSource clock) {
        this.pools = pools;
        this.book = book;
        this.levels = levels;
        this.clock = clock;
    }

    @Transactional
    Pool create(NewPool request, String by) {
        Pool pool = new Pool(request, clock.instant());
        pools.add(pool);
        record(pool, request.total(), request.quota(), request.source(), request.observedAt(), by);
        return pool;
    }

    @Transactional
    Pool change(String poolKey, String ifMatch, PoolChange change, String by) {
        Pool pool = pools.locked(poolKey).orElseThrow(() -> ProblemException.notFound("pool", poolKey));
        Version.requireCurrent(ifMatch, pool.version());
        requirePromisesKept(pool, change);
        pool.decide(change, clock.instant());
        record(pool, change.total(), change.quota(), change.source(), change.observedAt(), by);
        pools.flush();
        return pool;
    }

    /** Writes down what is known of a pool; what is null is not. */
    void record(Pool pool, Long total, Long quota, String source, Instant observedAt, String by) {
        Instant at = Optional.ofNullable(observedAt).orElseGet(clock::instant);
        if (total != null) {
            book.record(pool.key(), new Figure(FigureKind.TOTAL, total, Source.orManual(source), at), by);
        }
        if (quota != null) {
            book.record(pool.key(), new Figure(FigureKind.QUOTA, quota, Source.orManual(source), at), by);
        }
    }

    /** What somebody decides has to leave what was promised; what becomes known does not ask. */
    private void requirePromisesKept(Pool pool, PoolChange change) {
        long total = Optional.ofNullable(change.total()).orElse(pool.total());
        long setAside = Optional.ofNullable(change.setAside()).orElse(pool.setAside());
        boolean takesAway = total - setAside < pool.available();
        long promised = takesAway ? levels.highest(pool.key(), Window.since(clock.instant())) : 0;
        if (takesAway && promised > total - setAside) {
            throw ProblemException.atField(
                            PoolProblem.POOL_OVERCOMMITTED,
                            change.total() == null ? "setAside" : "total",
                            "Promised of this pool to events: " + promised)
                    .with("held", promised);
        }
    }
}
