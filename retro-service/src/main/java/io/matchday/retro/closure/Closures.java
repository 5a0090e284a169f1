package io.matchday.retro.closure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored decisions. */
@ApplicationScoped
class Closures implements PanacheRepositoryBase<Closure, UUID> {

    /** The decision that holds for an event, be it carried out yet or not. */
    Optional<Closure> standing(String eventKey) {
        return find("eventKey = ?1 and state <> ?2", eventKey, Closure.State.WITHDRAWN)
                .firstResultOptional();
    }

    /** Until the end of the transaction no one else decides on the event; the table's index is the guard behind that. */
    void awaitOthers(String eventKey) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:event, 0))", Integer.class)
                .setParameter("event", eventKey)
                .getSingleResult();
    }

    /** What was decided before this time and intake has not taken yet, oldest first. */
    List<Closure> grantedBefore(Instant time) {
        return list("state = ?1 and decidedAt < ?2", Sort.by("decidedAt"), Closure.State.GRANTED, time);
    }
}
