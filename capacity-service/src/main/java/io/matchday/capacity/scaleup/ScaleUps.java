package io.matchday.capacity.scaleup;

import io.matchday.capacity.intake.PlanCopy;
import io.matchday.capacity.reservation.Bookings;
import io.matchday.capacity.reservation.Origin;
import io.matchday.capacity.reservation.Promise;
import io.matchday.capacity.reservation.ReservationView;
import io.matchday.capacity.scaling.ImmediateRequests;
import io.matchday.capacity.scaling.ImmediateRequests.Asked;
import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Gets an event more of a pool: what is free is taken, the rest is asked of the provider. */
@ApplicationScoped
class ScaleUps {
    private final Bookings bookings;
    private final ImmediateRequests requests;

    ScaleUps(Bookings bookings, ImmediateRequests requests) {
        this.bookings = bookings;
        this.requests = requests;
    }

    /**
     * Gets as much of the amount as can be had. Stock that is free needs no approval; asking the provider may.
     *
     * @param amount in the pool's unit, positive
     * @param preApproval the plan that stands for an approval; empty when there is none
     * @param by who wants it
     */
    @Transactional
    Gained get(String eventKey, String poolKey, long amount, Window window, Optional<PlanCopy> preApproval, String by) {
        Optional<ReservationView> held = bookings.holdUpTo(
                new Promise(eventKey, poolKey, amount, window, Origin.RESERVED, ScaleUpWords.NOTE), by);
        long missing = amount - held.map(ReservationView::amount).orElse(0L);
        Optional<Asked> asked = missing == 0
                ? Optional.empty()
                : Optional.of(requests.ask(
                        eventKey, poolKey, missing, window, ScaleUpWords.NOTE, preApproval.map(PlanCopy::key), by));
        return new Gained(held, missing, asked);
    }
}
