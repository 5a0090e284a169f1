package io.matchday.intake.plan;

import io.matchday.intake.event.Event;
import io.matchday.intake.plan.PlanStanding.Approval;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** How the plans of events stand, for whoever shows it; within the caller's transaction. */
@ApplicationScoped
public class PlanStandings {

    private final Plans plans;
    private final PlanVersions versions;
    private final Reviews reviews;

    PlanStandings(Plans plans, PlanVersions versions, Reviews reviews) {
        this.plans = plans;
        this.versions = versions;
        this.reviews = reviews;
    }

    /** All plans that are in use, by key. */
    public List<PlanStanding> of(Event event) {
        List<Plan> used =
                plans.of(event.key()).stream().filter(plan -> !plan.retired()).toList();
        PlanVersions.Current current = versions.current(used);
        Map<PlanVersions.Place, ReviewView> approvals = reviews.approvals(used);
        return used.stream()
                .map(plan -> standing(plan, current.inForce(plan).content(), approvals))
                .toList();
    }

    private static PlanStanding standing(
            Plan plan, PlanContent content, Map<PlanVersions.Place, ReviewView> approvals) {
        PlanState state = plan.state();
        return new PlanStanding(
                plan.key(),
                content.title(),
                content.kind(),
                state.status(),
                state.newest(),
                content.owner(),
                content.takesEffectWithin(),
                state.approved() == null
                        ? null
                        : approval(
                                state.approved(), approvals.get(new PlanVersions.Place(plan.id(), state.approved()))));
    }

    private static Approval approval(int version, ReviewView review) {
        if (review == null) {
            return new Approval(version, null, null);
        }
        return new Approval(version, review.inNameOf() == null ? review.by() : review.inNameOf(), review.at());
    }
}
