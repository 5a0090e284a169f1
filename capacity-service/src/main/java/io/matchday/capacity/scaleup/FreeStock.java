package io.matchday.capacity.scaleup;

import io.matchday.capacity.intake.PlanCopy;
import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.reservation.Bookings;
import io.matchday.capacity.reservation.Origin;
import io.matchday.capacity.reservation.Promise;
import io.matchday.capacity.window.Window;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes what is free in the pool. Stock that is free needs no approval, so the plan makes no difference here. */
@ApplicationScoped
class FreeStock implements ScaleUps {
    private final Pools pools;
    private final Levels levels;
    private final Bookings bookings;

    FreeStock(Pools pools, Levels levels, Bookings bookings) {
        this.pools = pools;
        this.levels = levels;
        this.bookings = bookings;
    }

    /** The pool is locked before what is free is read, so that nobody else takes it in between. */
    @Override
    @Transactional
    public Gained request(
            String eventKey,
            String poolKey,
            long amount,
            Window window,
            String reason,
            Optional<PlanCopy> preApproval,
            String by) {
        Pool pool = pools.locked(poolKey).orElseThrow(() -> ProblemException.notFound("pool", poolKey));
        long free = Math.max(0, pool.available() - levels.highest(poolKey, window));
        long taken = Math.min(free, amount);
        if (taken == 0) {
            return new Gained(Optional.empty(), amount);
        }
        Promise promise = new Promise(eventKey, poolKey, taken, window, Origin.RESERVED, reason);
        return new Gained(Optional.of(bookings.hold(promise, by)), amount - taken);
    }
}
