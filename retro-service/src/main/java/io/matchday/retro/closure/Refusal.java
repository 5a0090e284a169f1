package io.matchday.retro.closure;

import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.text.Message;
import io.matchday.retro.gate.ConditionCode;
import io.matchday.retro.gate.ConditionState;
import io.matchday.retro.gate.Evidence;
import io.matchday.retro.gate.Finding;
import io.matchday.retro.gate.Verdict;
import io.matchday.retro.intake.IntakeEvent;
import java.time.Instant;
import java.util.List;

/** When a closure is refused, and in which words. */
final class Refusal {

    private Refusal() {}

    /** Refuses unless all conditions are met, or a reason is given against those that a person may overrule. */
    static void check(Verdict verdict, Evidence evidence, ClosureRequest request) {
        List<Finding> standing = request.overriding() ? beyondOverride(verdict, evidence) : verdict.unmet();
        if (!standing.isEmpty()) {
            throw refused(standing.size() + " conditions are not met", standing);
        }
    }

    /** Intake knows the event's phase best, and said no. */
    static ProblemException byIntake(String why, Instant now) {
        Message evidence = new Message("intake-service refused: " + why, "intake-service 拒绝：" + why);
        return refused(
                "intake-service does not let the event be closed",
                List.of(new Finding(ConditionCode.EVENT_CLOSING, ConditionState.UNMET, evidence, now)));
    }

    /**
     * No override takes an event to CLOSED from anywhere but CLOSING: intake's phases do not have that step, so such a
     * decision could never be carried out.
     */
    private static List<Finding> beyondOverride(Verdict verdict, Evidence evidence) {
        boolean closing = evidence.event().value().phase().equals(IntakeEvent.CLOSING);
        return verdict.unmet().stream()
                .filter(finding -> finding.code() == ConditionCode.EVENT_CLOSING && !closing)
                .toList();
    }

    private static ProblemException refused(String detail, List<Finding> conditions) {
        return new ProblemException(ClosureProblem.CLOSURE_REFUSED, detail).with("conditions", conditions);
    }
}
