package io.matchday.intake.drill;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The stored drills. */
@ApplicationScoped
class Drills implements PanacheRepository<Drill> {

    Optional<Drill> find(String eventKey, String key) {
        return find("eventKey = ?1 and key = ?2", eventKey, key).firstResultOptional();
    }

    List<Drill> of(String eventKey) {
        return list("eventKey = ?1", Sort.by("key"), eventKey);
    }

    long count(String eventKey) {
        return count("eventKey = ?1", eventKey);
    }

    /** Up to {@code most} drills by key, after the given one. */
    List<Drill> list(String eventKey, Optional<String> plan, String after, int most) {
        Parameters values = Parameters.with("event", eventKey).and("after", after);
        plan.ifPresent(wanted -> values.and("plan", wanted));
        String query = "eventKey = :event and key > :after" + (plan.isPresent() ? " and plan = :plan" : "");
        return find(query, Sort.by("key"), values).page(0, most).list();
    }
}
