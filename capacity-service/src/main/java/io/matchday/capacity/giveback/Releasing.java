package io.matchday.capacity.giveback;

import io.matchday.capacity.giveback.Released.Outcome;
import io.matchday.capacity.reservation.Bookings;
import io.matchday.capacity.scaling.Grants;
import io.matchday.capacity.scaling.Word;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Gives single things back, each in a transaction of its own together with the money that is expected for it. */
@ApplicationScoped
class Releasing {
    private final Holdings holdings;
    private final Bookings bookings;
    private final Grants grants;
    private final Handbacks handbacks;
    private final Ledger ledger;
    private final InstantSource clock;

    Releasing(
            Holdings holdings,
            Bookings bookings,
            Grants grants,
            Handbacks handbacks,
            Ledger ledger,
            InstantSource clock) {
        this.holdings = holdings;
        this.bookings = bookings;
        this.grants = grants;
        this.handbacks = handbacks;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Released reservation(String eventKey, long id, String by, String overrideReason) {
        Optional<Held> there = holdings.lockedReservation(eventKey, id);
        if (there.isEmpty()) {
            return new Released(ItemKind.RESERVATION, id, Outcome.NOT_THERE, null);
        }
        boolean now = there.get().releasable();
        if (now) {
            bookings.release(eventKey, id, by);
        }
        return done(there.get(), now, by, overrideReason);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Released grant(String eventKey, long id, String by, String overrideReason) {
        Optional<Held> there = holdings.grant(eventKey, id);
        if (there.isEmpty()) {
            return new Released(ItemKind.SCALE_REQUEST, id, Outcome.NOT_THERE, null);
        }
        boolean now = grants.release(eventKey, id, new Word(by, overrideReason));
        return done(there.get(), now, by, overrideReason);
    }

    private Released done(Held held, boolean now, String by, String overrideReason) {
        if (now) {
            handbacks.add(held, clock.instant(), by, overrideReason);
            ledger.expect(held, by);
        }
        return new Released(
                held.kind(),
                held.id(),
                now ? Outcome.RELEASED : Outcome.RELEASED_BEFORE,
                ledger.of(held).orElse(null));
    }
}
