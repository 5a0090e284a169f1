package io.matchday.capacity.reservation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The stored reservations. */
@ApplicationScoped
class Reservations implements PanacheRepository<Reservation> {
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
}
