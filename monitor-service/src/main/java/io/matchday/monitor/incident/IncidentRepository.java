package io.matchday.monitor.incident;

import io.matchday.monitor.page.Place;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored incidents. */
@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    /** Up to {@code most} incidents, newest first. */
    List<Incident> list(Filter filter, int most) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters values = new Parameters();
        filter.event().ifPresent(event -> {
            conditions.add("eventKey = :event");
            values.and("event", event);
        });
        filter.state().ifPresent(state -> {
            conditions.add("state = :state");
            values.and("state", state);
        });
        filter.customers().ifPresent(customers -> {
            conditions.add("customerKey in :customers");
            values.and("customers", customers);
        });
        filter.before().ifPresent(place -> {
            conditions.add("(detectedAt < :at or detectedAt = :at and id < :id)");
            values.and("at", place.at()).and("id", place.id());
        });
        String query = String.join(" and ", conditions) + " order by detectedAt desc, id desc";
        return find(query, values).page(0, most).list();
    }

    /** What is open at one domain of one event, for whoever is about to change it. */
    Optional<Incident> open(String event, String domain) {
        return find("eventKey = ?1 and domain = ?2 and state <> ?3", event, domain, IncidentState.RESOLVED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The last second that belongs to an incident which is over; lines up to there open no other. */
    long toldUntil(String event, String domain) {
        Long until = getEntityManager()
                .createQuery(
                        "select max(i.watchedUntil) from Incident i where i.eventKey = ?1 and i.domain = ?2"
                                + " and i.state = ?3",
                        Long.class)
                .setParameter(1, event)
                .setParameter(2, domain)
                .setParameter(3, IncidentState.RESOLVED)
                .getSingleResult();
        return until == null ? Long.MIN_VALUE : until;
    }

    /** Which incidents are wanted. */
    record Filter(
            Optional<String> event,
            Optional<IncidentState> state,
            Optional<Set<String>> customers,
            Optional<Place> before) {}
}
