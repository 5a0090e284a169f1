package io.matchday.capacity.reservation;

import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Takes parts out of pools and puts them back. The pool's row is locked first and its figures are read under the lock,
 * so that no two reservations ever get the same part.
 */
@ApplicationScoped
class Bookings {
    private final Pools pools;
    private final Reservations reservations;
    private final Caller caller;
    private final InstantSource clock;

    Bookings(Pools pools, Reservations reservations, Caller caller, InstantSource clock) {
        this.pools = pools;
        this.reservations = reservations;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ReservationView hold(String eventKey, NewReservation request) {
        Pool pool = pools.locked(request.pool())
                .orElseThrow(() -> ProblemException.atField(
                        ReservationProblem.UNKNOWN_POOL, "pool", "No pool '" + request.pool() + "'"));
        Instant now = clock.instant();
        if (!pool.hold(request.amount(), now)) {
            throw ProblemException.atField(
                            ReservationProblem.CAPACITY_EXHAUSTED, "amount", "Free in the pool: " + pool.free())
                    .with("free", pool.free());
        }
        Reservation reservation = new Reservation(eventKey, request, now, caller.name());
        reservations.persistAndFlush(reservation);
        return reservation.view();
    }

    /** Hands a reservation back; one that was handed back before stays as it is. */
    @Transactional
    ReservationView release(String eventKey, long id) {
        Reservation reservation = reservations
                .locked(eventKey, id)
                .orElseThrow(() -> ProblemException.notFound("reservation", Long.toString(id)));
        if (reservation.state() == State.HELD) {
            Pool pool = pools.locked(reservation.poolKey()).orElseThrow();
            Instant now = clock.instant();
            pool.release(reservation.amount(), now);
            reservation.release(now, caller.name());
        }
        return reservation.view();
    }
}
