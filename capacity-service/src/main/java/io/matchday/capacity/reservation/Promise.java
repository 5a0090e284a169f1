package io.matchday.capacity.reservation;

import io.matchday.capacity.window.Window;

/**
 * What is to be promised to an event.
 *
 * @param pool key of the pool
 * @param amount in the pool's unit, positive
 * @param note what it is for; null where nothing is to be said
 */
public record Promise(String eventKey, String pool, long amount, Window window, Origin origin, String note) {
    /** The same of another amount. */
    Promise of(long other) {
        return new Promise(eventKey, pool, other, window, origin, note);
    }
}
