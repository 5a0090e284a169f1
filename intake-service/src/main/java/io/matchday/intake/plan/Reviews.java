package io.matchday.intake.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stored reviews. */
@ApplicationScoped
class Reviews implements PanacheRepository<Review> {

    /** Up to {@code most} reviews of a plan after the given one, oldest first. */
    List<Review> of(Plan plan, long after, int most) {
        return find("planId = ?1 and id > ?2", Sort.by("id"), plan.id(), after)
                .page(0, most)
                .list();
    }
}
