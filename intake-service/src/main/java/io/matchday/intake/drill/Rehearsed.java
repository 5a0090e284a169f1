package io.matchday.intake.drill;

import io.matchday.intake.plan.PlanInForce;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A plan in force with the drills of it that were held. */
record Rehearsed(PlanInForce plan, List<Try> tries) {

    Rehearsed {
        tries = tries.stream()
                .sorted(Comparator.comparing((Try one) -> one.facts().heldAt()).thenComparing(Try::key))
                .toList();
    }

    Optional<Try> last() {
        return tries.isEmpty() ? Optional.empty() : Optional.of(tries.get(tries.size() - 1));
    }

    /** Whether what is in force was seen to work. */
    boolean passed() {
        return tries.stream().anyMatch(one -> one.sameProcedure() && one.facts().passed());
    }

    /** What the plan is called in messages. */
    String title() {
        return plan.content().title();
    }

    /**
     * A drill that was held.
     *
     * @param expected what the version rehearsed promises
     * @param sameProcedure whether what was rehearsed is what is in force
     */
    record Try(String key, DrillFacts facts, Optional<Duration> expected, boolean sameProcedure) {}
}
