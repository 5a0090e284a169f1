package io.matchday.retro.capacity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * What an event holds, or held, of a pool.
 *
 * @param amount in the pool's unit
 * @param state see {@link #RELEASED}; a state not known here counts as held
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reservation(
        String pool, long amount, String state, Instant heldAt, String heldBy, Instant releasedAt, String releasedBy) {

    /** The state of a reservation that was handed back. */
    public static final String RELEASED = "RELEASED";

    /** Whether it has been handed back. */
    public boolean released() {
        return RELEASED.equals(state);
    }
}
