package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.Amount;
import io.matchday.capacity.pool.Figure;
import io.matchday.capacity.pool.FigureBook;
import io.matchday.capacity.pool.FigureKind;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/** Lets the totals of pools grow and fall by what requests bring and hand back. Used within a transaction. */
@ApplicationScoped
class StockBook {
    /** Begins the source of every figure that a request writes. */
    static final String SOURCE = "scale request ";

    private final Pools pools;
    private final FigureBook figures;
    private final InstantSource clock;

    StockBook(Pools pools, FigureBook figures, InstantSource clock) {
        this.pools = pools;
        this.figures = figures;
        this.clock = clock;
    }

    /** Changes the total of the request's pool by so much; what was never there cannot be taken away. */
    void change(ScaleRequest request, long by, String name) {
        Pool pool = pools.locked(request.wish().pool()).orElseThrow();
        long total = Math.max(0, Math.min(Amount.GREATEST, pool.total() + by));
        figures.record(
                pool.key(), new Figure(FigureKind.TOTAL, total, SOURCE + request.id(), moment(pool.key())), name);
    }

    /** Now, or right behind a figure of a source whose clock is ahead: of what is known, this is the newest. */
    private Instant moment(String pool) {
        Instant now = clock.instant();
        return figures.newestMoment(pool, FigureKind.TOTAL)
                .filter(at -> !at.isBefore(now))
                .map(at -> at.plusNanos(1000))
                .orElse(now);
    }
}
