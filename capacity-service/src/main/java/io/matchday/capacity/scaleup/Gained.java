package io.matchday.capacity.scaleup;

import io.matchday.capacity.reservation.ReservationView;
import io.matchday.capacity.scaling.ImmediateRequests.Asked;
import java.util.Optional;

/**
 * What came of wanting more.
 *
 * @param held what is promised to the event from now on
 * @param missing what is not free
 * @param asked the scale request that is on its way for what is missing
 */
record Gained(Optional<ReservationView> held, long missing, Optional<Asked> asked) {
    static final Gained NOTHING = new Gained(Optional.empty(), 0, Optional.empty());
}
