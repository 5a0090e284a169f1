package io.matchday.capacity.reservation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a reservation still takes something from its pool. */
@Schema(name = "ReservationState", description = "HELD: taken out of the pool. RELEASED: handed back, for good")
public enum State {
    HELD,
    RELEASED
}
