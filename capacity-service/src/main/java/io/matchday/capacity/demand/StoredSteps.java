package io.matchday.capacity.demand;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stored histories of corrections. */
@ApplicationScoped
class StoredSteps implements PanacheRepository<StoredStep> {
    /** Up to {@code most} steps of a line, the newest first, before the given one. */
    List<StoredStep> before(CorrectionId line, long step, int most) {
        return find(
                        "eventKey = :event and lineKey = :line and id < :before",
                        Sort.by("id").descending(),
                        Parameters.with("event", line.eventKey())
                                .and("line", line.lineKey())
                                .and("before", step))
                .page(0, most)
                .list();
    }
}
