package io.matchday.retro.capacity;

import java.util.List;

/** All reservations of an event. */
public record Reservations(List<Reservation> items) {

    public Reservations {
        items = List.copyOf(items);
    }

    /** Those that were not handed back. */
    public List<Reservation> held() {
        return items.stream().filter(reservation -> !reservation.released()).toList();
    }
}
