package io.matchday.capacity.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The stored alerts. */
@ApplicationScoped
class Alerts implements PanacheRepository<Alert> {
    /** Up to {@code most} alerts of the event, the youngest first, before the given one. */
    List<Alert> of(String eventKey, Optional<AlertState> state, long before, int most) {
        Parameters values = Parameters.with("event", eventKey).and("before", before);
        String query = "eventKey = :event and id < :before";
        if (state.isPresent()) {
            query += " and state = :state";
            values.and("state", state.get());
        }
        return find(query, Sort.descending("id"), values.map()).page(0, most).list();
    }

    /** Of all events. */
    List<Alert> firing() {
        return list("state", Sort.by("id"), AlertState.FIRING);
    }

    List<Alert> firing(String eventKey) {
        return list("eventKey = ?1 and state = ?2", Sort.by("id"), eventKey, AlertState.FIRING);
    }

    /** The event's alert for changing; empty when it is not this event's. */
    Optional<Alert> locked(String eventKey, long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(alert -> alert.eventKey().equals(eventKey));
    }
}
