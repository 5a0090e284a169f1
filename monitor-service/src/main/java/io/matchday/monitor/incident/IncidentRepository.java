package io.matchday.monitor.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    /** The latest incident of one kind at one domain of one event. */
    Optional<Incident> latest(String event, String domain, IncidentKind kind) {
        return find(
                        "eventKey = ?1 and domain = ?2 and kind = ?3 order by onsetAt desc, detectedAt desc",
                        event,
                        domain,
                        kind)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Which incidents are wanted. */
    record Filter(
            Optional<String> event,
            Optional<IncidentState> state,
            Optional<Set<String>> customers,
            Optional<Place> before) {}

    /** A place in the list. */
    record Place(Instant at, UUID id) {}
}
