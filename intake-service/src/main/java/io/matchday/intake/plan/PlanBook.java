package io.matchday.intake.plan;

import io.matchday.intake.event.Event;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Plans with what they say: finds them, and writes new versions. */
@ApplicationScoped
class PlanBook {

    private static final int MOST_PLANS = 200;

    private final Plans plans;
    private final PlanVersions versions;
    private final Caller caller;
    private final InstantSource clock;

    PlanBook(Plans plans, PlanVersions versions, Caller caller, InstantSource clock) {
        this.plans = plans;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    Plan find(Event event, String key) {
        return plans.find(event.key(), key).orElseThrow(() -> ProblemException.notFound("plan", key));
    }

    PlanVersion version(Plan plan, int number) {
        return versions.find(plan, number)
                .orElseThrow(() -> ProblemException.notFound("version", Integer.toString(number)));
    }

    PlanVersion newest(Plan plan) {
        return version(plan, plan.state().newest());
    }

    PlanView view(Plan plan) {
        return PlanView.of(plan, versions.current(List.of(plan)));
    }

    /**
     * Begins a plan.
     *
     * @param number of its first version
     */
    Plan begin(Event event, String key, int number, PlanContent content, VersionSource source) {
        if (plans.find(event.key(), key).isPresent()) {
            throw ProblemException.atField(PlanProblem.PLAN_EXISTS, "key", "Choose another key than '" + key + "'");
        }
        if (plans.count(event.key()) >= MOST_PLANS) {
            throw new ProblemException(PlanProblem.TOO_MANY_PLANS, "An event has at most " + MOST_PLANS + " plans");
        }
        Instant now = clock.instant();
        Plan plan = new Plan(event.key(), key, PlanState.begun(number), now);
        plans.persistAndFlush(plan);
        versions.persistAndFlush(new PlanVersion(plan, content, new Origin(source, null, caller.name(), now)));
        return plan;
    }

    /**
     * Writes a new version, unless the plan says so already and is in use.
     *
     * @param atLeast lowest number that the version may have
     */
    void rewrite(Plan plan, int atLeast, PlanContent content, VersionSource source) {
        if (!plan.retired() && newest(plan).content().equals(content)) {
            return;
        }
        enter(plan, plan.state().written(atLeast));
        versions.persistAndFlush(
                new PlanVersion(plan, content, new Origin(source, null, caller.name(), plan.updatedAt())));
    }

    /** Takes the plan to its next state. */
    void enter(Plan plan, PlanState next) {
        plan.enter(next, clock.instant());
        plans.flush();
    }
}
