package io.matchday.intake.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The stored versions of plans. */
@ApplicationScoped
class PlanVersions implements PanacheRepository<PlanVersion> {

    Optional<PlanVersion> find(Plan plan, int number) {
        return find("planId = ?1 and number = ?2", plan.id(), number).firstResultOptional();
    }

    /** The newest and the approved versions of these plans, as the plans were read. */
    Current current(Collection<Plan> plans) {
        List<Long> ids = plans.stream().map(Plan::id).toList();
        Map<Place, PlanVersion> found = new HashMap<>();
        find(
                        "select v from PlanVersion v, Plan p where p.id in ?1 and v.planId = p.id"
                                + " and (v.number = p.newest or v.number = p.approved)",
                        ids)
                .stream()
                .forEach(version -> found.put(new Place(version.planId(), version.number()), version));
        // Somebody may have written a plan since it was read; what it said then is still kept.
        plans.forEach(plan -> Stream.of(plan.state().newest(), plan.inForce())
                .forEach(number -> found.computeIfAbsent(new Place(plan.id(), number), place -> find(plan, number)
                        .orElseThrow())));
        return new Current(found);
    }

    /** Up to {@code most} versions of a plan before the one with this id, the newest first. */
    List<PlanVersion> history(Plan plan, long before, int most) {
        return find("planId = ?1 and id < ?2", Sort.descending("id"), plan.id(), before)
                .page(0, most)
                .list();
    }

    /** Versions at hand. */
    record Current(Map<Place, PlanVersion> versions) {

        Current {
            versions = Map.copyOf(versions);
        }

        PlanVersion newest(Plan plan) {
            return at(plan, plan.state().newest());
        }

        PlanVersion inForce(Plan plan) {
            return at(plan, plan.inForce());
        }

        private PlanVersion at(Plan plan, int number) {
            return versions.get(new Place(plan.id(), number));
        }
    }

    /** Which version of which plan. */
    record Place(long planId, int number) {}
}
