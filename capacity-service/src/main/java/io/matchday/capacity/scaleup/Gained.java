package io.matchday.capacity.scaleup;

import io.matchday.capacity.reservation.ReservationView;
import java.util.Optional;

/**
 * What came of wanting more.
 *
 * @param held what is promised to the event from now on
 * @param missing what could not be had
 */
public record Gained(Optional<ReservationView> held, long missing) {}
