package io.matchday.intake.drill;

import io.matchday.intake.event.Event;
import io.matchday.intake.plan.PlanContent;
import io.matchday.intake.plan.PlanHistory;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Finds drills and writes them down. */
@ApplicationScoped
class DrillBook {

    private static final int MOST_DRILLS = 500;

    private final Drills drills;
    private final PlanHistory plans;
    private final Caller caller;
    private final InstantSource clock;

    DrillBook(Drills drills, PlanHistory plans, Caller caller, InstantSource clock) {
        this.drills = drills;
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
    }

    Drill find(Event event, String key) {
        return drills.find(event.key(), key).orElseThrow(() -> ProblemException.notFound("drill", key));
    }

    /**
     * Begins a drill.
     *
     * @param at what stands before the names of its facts in the request
     */
    Drill begin(Event event, NewDrill request, String at) {
        if (drills.find(event.key(), request.key()).isPresent()) {
            throw ProblemException.atField(
                    DrillProblem.DRILL_EXISTS, "key", "Choose another key than '" + request.key() + "'");
        }
        if (drills.count(event.key()) >= MOST_DRILLS) {
            throw new ProblemException(DrillProblem.TOO_MANY_DRILLS, "An event has at most " + MOST_DRILLS + " drills");
        }
        Drill drill = new Drill(event.key(), request.key());
        settle(event, drill, request.facts(), at);
        drills.persistAndFlush(drill);
        return drill;
    }

    /** Writes down what is said of a drill. */
    void settle(Event event, Drill drill, DrillFacts facts, String at) {
        Instant now = clock.instant();
        DrillRules.checked(facts, at, now);
        DrillRules.kept(drill.facts(), facts, at);
        Optional<PlanContent> tried = tried(event, facts, at);
        plans.written(event, facts.plan(), facts.planVersion())
                .ifPresent(written -> DrillRules.after(written, facts, at));
        drill.settle(facts, tried, caller.name(), now);
        drills.flush();
    }

    void strike(Drill drill) {
        if (drill.facts().held()) {
            throw new ProblemException(DrillProblem.DRILL_HELD, "Write down what became of it instead");
        }
        drills.deleteById(drill.id());
    }

    /** The version rehearsed. One from before an import need not be kept here. */
    private Optional<PlanContent> tried(Event event, DrillFacts facts, String at) {
        int newest = plans.newest(event, facts.plan())
                .orElseThrow(() -> ProblemException.atField(
                        DrillProblem.PLAN_VERSION_UNKNOWN, at + "plan", "No plan '" + facts.plan() + "'"));
        if (facts.planVersion() > newest) {
            throw ProblemException.atField(
                    DrillProblem.PLAN_VERSION_UNKNOWN, at + "planVersion", "The newest version is " + newest);
        }
        return plans.content(event, facts.plan(), facts.planVersion());
    }
}
