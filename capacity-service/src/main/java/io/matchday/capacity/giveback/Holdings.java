package io.matchday.capacity.giveback;

import io.matchday.capacity.scaling.Grants;
import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What events hold. A reservation that a scale request made counts as that request. */
@ApplicationScoped
class Holdings {
    private static final String ALONE = "select id, event_key, pool_key, amount, from_at, until_at, held_at, state"
            + " from reservation where not exists"
            + " (select 1 from scale_request where scale_request.reservation_id = reservation.id)";

    private final EntityManager entities;
    private final Grants grants;

    Holdings(EntityManager entities, Grants grants) {
        this.entities = entities;
        this.grants = grants;
    }

    /** All that an event holds or that is on its way to it. */
    @Transactional
    List<Held> of(String eventKey) {
        Query held = entities.createNativeQuery(
                        ALONE + " and event_key = :event and state = 'HELD' order by id", Tuple.class)
                .setParameter("event", eventKey);
        return Stream.concat(rows(held), grants.open(eventKey).stream().map(Holdings::ofGrant))
                .toList();
    }

    /** Up to {@code most} reservations of all events that are still held, oldest first, after the given one. */
    @Transactional
    List<Held> reservations(long after, int most) {
        return rows(entities.createNativeQuery(ALONE + " and state = 'HELD' and id > :after order by id", Tuple.class)
                        .setParameter("after", after)
                        .setMaxResults(most))
                .toList();
    }

    /** Up to {@code most} grants of all events whose stock is there, oldest first, after the given one. */
    List<Held> grants(long after, int most) {
        return grants.stocked(after, most).stream().map(Holdings::ofGrant).toList();
    }

    /** The event's reservation, locked until the transaction ends; it is releasable while it is held. */
    Optional<Held> lockedReservation(String eventKey, long id) {
        return rows(entities.createNativeQuery(ALONE + " and event_key = :event and id = :id for update", Tuple.class)
                        .setParameter("event", eventKey)
                        .setParameter("id", id))
                .findFirst();
    }

    /** The event's grant whose stock is there, or was. */
    Optional<Held> grant(String eventKey, long id) {
        return grants.delivered(eventKey, id).map(Holdings::ofGrant);
    }

    private static Stream<Held> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(Holdings::ofReservation);
    }

    private static Held ofReservation(Tuple row) {
        return new Held(
                ItemKind.RESERVATION,
                row.get("id", Long.class),
                row.get("event_key", String.class),
                row.get("pool_key", String.class),
                row.get("amount", Long.class),
                new Window(row.get("from_at", Instant.class), Optional.ofNullable(row.get("until_at", Instant.class))),
                Optional.of(row.get("held_at", Instant.class)),
                Optional.empty(),
                "HELD".equals(row.get("state", String.class)));
    }

    private static Held ofGrant(Grants.Held grant) {
        return new Held(
                ItemKind.SCALE_REQUEST,
                grant.id(),
                grant.eventKey(),
                grant.pool(),
                grant.amount(),
                grant.window(),
                grant.grantedAt(),
                Optional.of(grant.used()),
                grant.state().stocked());
    }
}
