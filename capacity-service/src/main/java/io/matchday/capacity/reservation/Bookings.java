package io.matchday.capacity.reservation;

import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.window.Window;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Promises parts of pools and takes promises back. The pool's row is locked first and its level is read under the lock, so
 * that no two promises ever get the same part.
 */
@ApplicationScoped
public class Bookings {
    private final Pools pools;
    private final Levels levels;
    private final Reservations reservations;
    private final InstantSource clock;

    Bookings(Pools pools, Levels levels, Reservations reservations, InstantSource clock) {
        this.pools = pools;
        this.levels = levels;
        this.reservations = reservations;
        this.clock = clock;
    }

    /**
     * Promises a part of a pool, all of it or nothing.
     *
     * @param by who does
     * @throws ProblemException unknown-pool; capacity-exhausted, with what is free throughout the window
     */
    @Transactional
    public ReservationView hold(Promise promise, String by) {
        Pool pool = locked(promise);
        requireFree(pool, promise.amount(), levels.highest(pool.key(), promise.window()));
        return kept(promise, by);
    }

    /**
     * Promises as much of it as is free throughout the window.
     *
     * @param by who does
     * @return nothing where nothing is free
     * @throws ProblemException unknown-pool
     */
    @Transactional
    public Optional<ReservationView> holdUpTo(Promise promise, String by) {
        Pool pool = locked(promise);
        long amount = Math.min(promise.amount(), pool.free(levels.highest(pool.key(), promise.window())));
        return amount == 0 ? Optional.empty() : Optional.of(kept(promise.of(amount), by));
    }

    /** Changes how much is promised, or for how long; it takes more only where more is free. */
    @Transactional
    ReservationView change(String eventKey, long id, String ifMatch, ReservationChange change) {
        Reservation reservation = existing(eventKey, id);
        Version.requireCurrent(ifMatch, reservation.version());
        requireReserved(reservation);
        if (reservation.state() == State.RELEASED) {
            throw new ProblemException(ReservationProblem.RESERVATION_RELEASED, "It was handed back");
        }
        Pool pool = pools.locked(reservation.poolKey()).orElseThrow();
        long amount = Optional.ofNullable(change.amount()).orElse(reservation.amount());
        Window before = reservation.window();
        Window window = window(
                Optional.ofNullable(change.from()).orElse(before.from()),
                Optional.ofNullable(change.until()).or(before::until));
        if (amount > reservation.amount() || !before.covers(window)) {
            requireFree(pool, amount, levels.highestBeside(pool.key(), window, id));
        }
        reservation.change(amount, window);
        reservations.flush();
        return reservation.view();
    }

    /**
     * Hands a reservation back as {@link #release} does, unless it goes together with something else.
     *
     * @throws ProblemException reservation-of-grant
     */
    @Transactional
    ReservationView handBack(String eventKey, long id, String by) {
        requireReserved(existing(eventKey, id));
        return release(eventKey, id, by);
    }

    /** Hands a reservation back; one that was handed back before stays as it is. */
    @Transactional
    public ReservationView release(String eventKey, long id, String by) {
        Reservation reservation = existing(eventKey, id);
        if (reservation.state() == State.HELD) {
            reservation.release(clock.instant(), by);
            reservations.flush();
        }
        return reservation.view();
    }

    /** What the event has reserved by hand and still holds, oldest first. */
    @Transactional
    public List<ReservationView> reserved(String eventKey) {
        return reservations.reserved(eventKey).stream().map(Reservation::view).toList();
    }

    /** Up to {@code most} reservations of all events that were made by hand and are still held, after the given one. */
    @Transactional
    public List<ReservationView> reserved(long after, int most) {
        return reservations.reserved(after, most).stream()
                .map(Reservation::view)
                .toList();
    }

    /** The event's reservation by hand, held or released, locked until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ReservationView> lockedReserved(String eventKey, long id) {
        return reservations
                .locked(eventKey, id)
                .filter(reservation -> reservation.origin() == Origin.RESERVED)
                .map(Reservation::view);
    }

    /**
     * A window as a caller asks for it.
     *
     * @throws ProblemException invalid-field when it ends before it starts
     */
    public static Window window(Instant from, Optional<Instant> until) {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "until", "It has to be after its start, which is " + from);
        }
        return new Window(from, until);
    }

    private Pool locked(Promise promise) {
        return pools.locked(promise.pool())
                .orElseThrow(() -> ProblemException.atField(
                        ReservationProblem.UNKNOWN_POOL, "pool", "No pool '" + promise.pool() + "'"));
    }

    private ReservationView kept(Promise promise, String by) {
        Reservation reservation = new Reservation(promise, clock.instant(), by);
        reservations.persistAndFlush(reservation);
        return reservation.view();
    }

    private Reservation existing(String eventKey, long id) {
        return reservations
                .locked(eventKey, id)
                .orElseThrow(() -> ProblemException.notFound("reservation", Long.toString(id)));
    }

    /** Added stock that is promised to nobody would be taken by others, and then be handed back under their feet. */
    private static void requireReserved(Reservation reservation) {
        if (reservation.origin() == Origin.GRANTED) {
            throw new ProblemException(
                    ReservationProblem.RESERVATION_OF_GRANT, "Release the " + reservation.note() + " instead");
        }
    }

    private static void requireFree(Pool pool, long wanted, long promised) {
        long free = pool.free(promised);
        if (wanted > free) {
            throw ProblemException.atField(
                            ReservationProblem.CAPACITY_EXHAUSTED,
                            "amount",
                            "Free in the pool throughout that time: " + free)
                    .with("free", free);
        }
    }
}
