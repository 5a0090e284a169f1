package io.matchday.intake.plan;

import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The plans of an event for whoever rehearses or checks them. */
@ApplicationScoped
public class PlanHistory {

    private final Plans plans;
    private final PlanVersions versions;

    PlanHistory(Plans plans, PlanVersions versions) {
        this.plans = plans;
        this.versions = versions;
    }

    /** All plans that are in use, by key. */
    public List<PlanInForce> inForce(Event event) {
        List<Plan> used =
                plans.of(event.key()).stream().filter(plan -> !plan.retired()).toList();
        PlanVersions.Current current = versions.current(used);
        return used.stream().map(plan -> inForce(plan, current.inForce(plan))).toList();
    }

    /** Number of the newest version of a plan, retired or not. */
    public Optional<Integer> newest(Event event, String key) {
        return plans.find(event.key(), key).map(plan -> plan.state().newest());
    }

    /** What a plan said in one version; nothing when that is not kept. */
    public Optional<PlanContent> content(Event event, String key, int version) {
        return plans.find(event.key(), key)
                .flatMap(plan -> versions.find(plan, version))
                .map(PlanVersion::content);
    }

    /** When a version was written; nothing where that is not kept, or where it was written elsewhere and brought in. */
    public Optional<Instant> written(Event event, String key, int version) {
        return plans.find(event.key(), key)
                .flatMap(plan -> versions.find(plan, version))
                .map(PlanVersion::origin)
                .filter(origin -> origin.source() != VersionSource.IMPORT)
                .map(Origin::at);
    }

    private static PlanInForce inForce(Plan plan, PlanVersion version) {
        PlanState state = plan.state();
        boolean approved = state.approved() != null;
        return new PlanInForce(
                plan.key(),
                version.number(),
                approved,
                approved && state.newest() > version.number(),
                version.content());
    }
}
