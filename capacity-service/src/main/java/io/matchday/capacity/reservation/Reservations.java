package io.matchday.capacity.reservation;

import io.matchday.capacity.window.Window;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored reservations. */
@ApplicationScoped
class Reservations implements PanacheRepository<Reservation> {
    /** After every time that a caller can name. */
    private static final Instant FOR_GOOD = Instant.parse("9999-12-31T00:00:00Z");

    /** The event's reservation for changing; empty when it is not this event's. */
    Optional<Reservation> locked(String eventKey, long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(reservation -> reservation.eventKey().equals(eventKey));
    }

    /** Up to {@code most} reservations of the event, oldest first, after the given one. */
    List<Reservation> of(String eventKey, long after, int most) {
        return find(
                        "eventKey = :event and id > :after",
                        Sort.by("id"),
                        Parameters.with("event", eventKey).and("after", after))
                .page(0, most)
                .list();
    }

    /** What the event has reserved by hand and still holds, oldest first. */
    List<Reservation> reserved(String eventKey) {
        return list("eventKey = ?1 and state = HELD and origin = RESERVED", Sort.by("id"), eventKey);
    }

    /** Up to {@code most} reservations of all events that were made by hand and are still held, after the given one. */
    List<Reservation> reserved(long after, int most) {
        return find("id > ?1 and state = HELD and origin = RESERVED", Sort.by("id"), after)
                .page(0, most)
                .list();
    }

    /** All of the event's reservations, released ones among them, oldest first. */
    List<Reservation> of(String eventKey) {
        return list("eventKey = ?1", Sort.by("id"), eventKey);
    }

    /** What is promised of a pool at any moment of the window, the one that starts first first. */
    List<Reservation> inForce(String poolKey, Window window) {
        return list(
                "poolKey = :pool and state = HELD and from < :until and (until is null or until > :from)",
                Sort.by("from", "id"),
                Parameters.with("pool", poolKey)
                        .and("from", window.from())
                        .and("until", window.until().orElse(FOR_GOOD)));
    }
}
