package io.matchday.capacity.reservation;

import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that was ever promised to events, for whoever looks back. */
@ApplicationScoped
public class PastPromises {
    private final Reservations reservations;

    PastPromises(Reservations reservations) {
        this.reservations = reservations;
    }

    /** The event's promises, those handed back among them, oldest first. */
    @Transactional
    public List<Kept> of(String eventKey) {
        return reservations.of(eventKey).stream()
                .map(one ->
                        new Kept(one.id(), one.poolKey(), one.amount(), one.origin(), one.window(), one.releasedAt()))
                .toList();
    }

    /**
     * A promise as it was last, and for how long it was meant.
     *
     * @param releasedAt empty while it is held
     */
    public record Kept(long id, String pool, long amount, Origin origin, Window window, Optional<Instant> releasedAt) {
        /** The window as far as it was held; empty when it was handed back before it began. */
        public Optional<Window> lasted() {
            if (releasedAt.isEmpty()) {
                return Optional.of(window);
            }
            Instant released = releasedAt.get();
            if (!released.isAfter(window.from())) {
                return Optional.empty();
            }
            boolean early = window.until().map(released::isBefore).orElse(true);
            return Optional.of(early ? Window.of(window.from(), released) : window);
        }
    }
}
