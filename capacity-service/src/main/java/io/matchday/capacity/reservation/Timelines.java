package io.matchday.capacity.reservation;

import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the levels of pools over time. */
@ApplicationScoped
public class Timelines {
    private final Reservations reservations;

    Timelines(Reservations reservations) {
        this.reservations = reservations;
    }

    /** The level of a pool over a window. */
    public Timeline of(String poolKey, Window window) {
        return Timeline.ofReservations(reservations.inForce(poolKey, window), window);
    }
}
