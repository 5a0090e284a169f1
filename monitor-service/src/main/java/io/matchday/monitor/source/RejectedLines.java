package io.matchday.monitor.source;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The kept lines that could not be counted. */
@ApplicationScoped
class RejectedLines implements PanacheRepository<RejectedLine> {

    /** Up to {@code most} lines of a source, latest first, before the given one. */
    List<RejectedLine> of(String source, long before, int most) {
        return find("sourceKey = ?1 and id < ?2", Sort.descending("id"), source, before)
                .page(0, most)
                .list();
    }
}
