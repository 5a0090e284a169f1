package io.matchday.intake.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The stored plans. */
@ApplicationScoped
class Plans implements PanacheRepository<Plan> {

    Optional<Plan> find(String eventKey, String key) {
        return find("eventKey = ?1 and key = ?2", eventKey, key).firstResultOptional();
    }

    List<Plan> of(String eventKey) {
        return list("eventKey = ?1", Sort.by("key"), eventKey);
    }

    long count(String eventKey) {
        return count("eventKey = ?1", eventKey);
    }

    /** Up to {@code most} plans by key, after the given one. */
    List<Plan> list(String eventKey, Optional<PlanStatus> status, String after, int most) {
        Parameters values = Parameters.with("event", eventKey).and("after", after);
        status.ifPresent(wanted -> values.and("status", wanted));
        String query = "eventKey = :event and key > :after" + (status.isPresent() ? " and status = :status" : "");
        return find(query, Sort.by("key"), values).page(0, most).list();
    }
}
