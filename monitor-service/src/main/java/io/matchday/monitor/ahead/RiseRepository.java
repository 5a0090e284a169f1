package io.matchday.monitor.ahead;

import io.matchday.monitor.page.Place;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored rises. */
@ApplicationScoped
class RiseRepository implements PanacheRepositoryBase<Rise, UUID> {

    /** Up to {@code most} rises, newest first. */
    List<Rise> list(Filter filter, int most) {
        List<String> conditions = new ArrayList<>(List.of("eventKey = :event"));
        Parameters values = Parameters.with("event", filter.event());
        filter.state().ifPresent(state -> {
            conditions.add("state = :state");
            values.and("state", state);
        });
        filter.before().ifPresent(place -> {
            conditions.add("(onsetAt < :at or onsetAt = :at and id < :id)");
            values.and("at", place.at()).and("id", place.id());
        });
        return find(String.join(" and ", conditions) + " order by onsetAt desc, id desc", values)
                .page(0, most)
                .list();
    }

    /** All of one domain, oldest first. */
    List<Rise> of(String event, String domain) {
        return list("eventKey = ?1 and domain = ?2 order by onsetAt, id", event, domain);
    }

    /** Those of one domain that began after a time, oldest first. */
    List<Rise> after(String event, String domain, Instant at) {
        return list("eventKey = ?1 and domain = ?2 and onsetAt > ?3 order by onsetAt, id", event, domain, at);
    }

    /** Those of one domain that have gone on since they were judged, or never were. */
    List<Rise> unjudged(String event, String domain) {
        return list(
                "eventKey = ?1 and domain = ?2 and (judgedUntil is null or judgedUntil < endAt) order by onsetAt",
                event,
                domain);
    }

    /** Which rises are wanted. */
    record Filter(String event, Optional<RiseState> state, Optional<Place> before) {}
}
