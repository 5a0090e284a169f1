package io.matchday.intake.plan;

import io.matchday.intake.event.Distinct;
import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Reads and replaces the plans of an event as a whole. */
@ApplicationScoped
public class PlansPartStore {

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanBook book;

    PlansPartStore(Plans plans, PlanVersions versions, PlanBook book) {
        this.plans = plans;
        this.versions = versions;
        this.book = book;
    }

    public PlansPart read(Event event) {
        List<Plan> used =
                plans.of(event.key()).stream().filter(plan -> !plan.retired()).toList();
        PlanVersions.Current current = versions.current(used);
        return new PlansPart(used.stream()
                .map(plan -> new PlansPart.Item(
                        plan.key(), plan.state().newest(), current.newest(plan).content()))
                .toList());
    }

    /**
     * Brings the plans to what the part says: one that says the same stays as it is, approval and all; one that differs
     * becomes a draft; one that is absent is retired.
     */
    public void replace(Event event, PlansPart part) {
        Set<String> kept = Distinct.names("plans", "key", part.plans(), PlansPart.Item::key);
        plans.of(event.key()).stream()
                .filter(plan -> !plan.retired() && !kept.contains(plan.key()))
                .forEach(plan -> book.enter(plan, plan.state().retired()));
        part.plans().forEach(item -> write(event, item));
    }

    private void write(Event event, PlansPart.Item item) {
        plans.find(event.key(), item.key())
                .ifPresentOrElse(
                        plan -> book.rewrite(plan, item.number(), item.content(), VersionSource.IMPORT),
                        () -> book.begin(event, item.key(), item.number(), item.content(), VersionSource.IMPORT));
    }
}
