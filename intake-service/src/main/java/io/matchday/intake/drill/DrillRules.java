package io.matchday.intake.drill;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Whether what is said of a rehearsal agrees with itself and with the clock. */
final class DrillRules {

    private final DrillFacts facts;
    private final String at;

    private DrillRules(DrillFacts facts, String at) {
        this.facts = facts;
        this.at = at;
    }

    /**
     * Gives the facts back if they agree, else refuses them at the field at fault.
     *
     * @param at what stands before the field's name in the request
     */
    static DrillFacts checked(DrillFacts facts, String at, Instant now) {
        DrillRules rules = new DrillRules(facts, at);
        if (facts.held()) {
            rules.held(now);
        } else {
            rules.planned();
        }
        return facts;
    }

    /** Refuses to take back that a drill was held, or what it tried: evidence is corrected, not undone. */
    static void kept(DrillFacts before, DrillFacts after, String at) {
        if (!before.held()) {
            return;
        }
        String field = !after.held()
                ? "result"
                : !after.plan().equals(before.plan())
                        ? "plan"
                        : after.planVersion() != before.planVersion() ? "planVersion" : null;
        if (field != null) {
            throw ProblemException.atField(
                    DrillProblem.DRILL_HELD, at + field, "Write down another drill for what else was tried");
        }
    }

    /** Refuses a drill of a version that was not written yet. People note the minute, so that counts. */
    static void after(Instant written, DrillFacts facts, String at) {
        if (facts.held() && facts.heldAt().isBefore(written.truncatedTo(ChronoUnit.MINUTES))) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD,
                    at + "heldAt",
                    "Version " + facts.planVersion() + " of the plan was not written before " + written);
        }
    }

    private void held(Instant now) {
        require(facts.heldAt() != null, "heldAt", "A result comes with when the drill was held");
        require(!facts.heldAt().isAfter(now), "heldAt", "A drill that is still to come has no result");
        require(!facts.participants().isEmpty(), "participants", "Say who took part");
        require(!facts.passed() || facts.took() != null, "took", "Say how long it took to take effect");
        switch (facts.result()) {
            case PASSED -> require(facts.followUps().isEmpty(), "result", "That is PASSED_WITH_FOLLOW_UPS");
            case PASSED_WITH_FOLLOW_UPS -> require(
                    !facts.followUps().isEmpty(), "followUps", "Say what is to be mended");
            case FAILED -> {}
        }
    }

    private void planned() {
        require(facts.heldAt() == null, "result", "A drill that was held has a result");
        require(facts.took() == null, "took", "How long it took is known when it was held");
        require(facts.followUps().isEmpty(), "followUps", "What is to be mended is known when it was held");
    }

    private void require(boolean holds, String field, String detail) {
        if (!holds) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, at + field, detail);
        }
    }
}
