package io.matchday.capacity.scaleup;

import io.matchday.capacity.intake.PlanCopy;
import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.reservation.Bookings;
import io.matchday.capacity.reservation.Origin;
import io.matchday.capacity.reservation.Promise;
import io.matchday.capacity.reservation.ReservationView;
import io.matchday.capacity.scaling.ImmediateRequests;
import io.matchday.capacity.scaling.ImmediateRequests.Asked;
import io.matchday.capacity.window.Window;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Gets an event more of a pool: what is free is taken, the rest is asked of the provider. */
@ApplicationScoped
class ScaleUps {
    private final Pools pools;
    private final Levels levels;
    private final Bookings bookings;
    private final ImmediateRequests requests;

    ScaleUps(Pools pools, Levels levels, Bookings bookings, ImmediateRequests requests) {
        this.pools = pools;
        this.levels = levels;
        this.bookings = bookings;
        this.requests = requests;
    }

    /**
     * Gets as much of the amount as can be had. The pool is locked before what is free is read, so that nobody else takes it
     * in between. Stock that is free needs no approval; asking the provider may.
     *
     * @param amount in the pool's unit, positive
     * @param preApproval the plan that stands for an approval; empty when there is none
     * @param by who wants it
     */
    @Transactional
    Gained get(String eventKey, String poolKey, long amount, Window window, Optional<PlanCopy> preApproval, String by) {
        Pool pool = pools.locked(poolKey).orElseThrow(() -> ProblemException.notFound("pool", poolKey));
        long free = Math.max(0, pool.available() - levels.highest(poolKey, window));
        long taken = Math.min(free, amount);
        Optional<ReservationView> held = taken == 0
                ? Optional.empty()
                : Optional.of(bookings.hold(
                        new Promise(eventKey, poolKey, taken, window, Origin.RESERVED, ScaleUpWords.NOTE), by));
        long missing = amount - taken;
        Optional<Asked> asked = missing == 0
                ? Optional.empty()
                : Optional.of(requests.ask(
                        eventKey, poolKey, missing, window, ScaleUpWords.NOTE, preApproval.map(PlanCopy::key), by));
        return new Gained(held, missing, asked);
    }
}
