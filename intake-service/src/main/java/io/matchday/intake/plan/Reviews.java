package io.matchday.intake.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stored reviews. */
@ApplicationScoped
class Reviews implements PanacheRepository<Review> {

    /** The last approval of each version of these plans. */
    Map<PlanVersions.Place, ReviewView> approvals(Collection<Plan> plans) {
        Map<PlanVersions.Place, ReviewView> approvals = new HashMap<>();
        list(
                        "planId in ?1 and decision = ?2",
                        Sort.by("id"),
                        plans.stream().map(Plan::id).toList(),
                        Decision.APPROVE)
                .forEach(review -> approvals.put(
                        new PlanVersions.Place(review.planId(), review.view().version()), review.view()));
        return approvals;
    }

    /** Up to {@code most} reviews of a plan after the given one, oldest first. */
    List<Review> of(Plan plan, long after, int most) {
        return find("planId = ?1 and id > ?2", Sort.by("id"), plan.id(), after)
                .page(0, most)
                .list();
    }
}
