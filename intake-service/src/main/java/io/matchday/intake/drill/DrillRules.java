package io.matchday.intake.drill;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.Instant;

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
