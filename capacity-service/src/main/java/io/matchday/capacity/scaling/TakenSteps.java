package io.matchday.capacity.scaling;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The histories of all scale requests. */
@ApplicationScoped
class TakenSteps implements PanacheRepository<TakenStep> {
    /** All steps of a request in their order. */
    List<TakenStep> of(long requestId) {
        return list("requestId = ?1", Sort.by("id"), requestId);
    }
}
