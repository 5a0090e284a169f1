package io.matchday.capacity.scaling;

import io.matchday.capacity.intake.PlanGateway;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks whether a plan of the event was approved in advance. Asks intake: to be used outside of any transaction. */
@ApplicationScoped
class PreApproval {
    private final PlanGateway plans;

    PreApproval(PlanGateway plans) {
        this.plans = plans;
    }

    /**
     * Refuses a plan that does not stand for an approval.
     *
     * @param plan its key; null when none is named
     * @throws ProblemException plan-not-pre-approved
     */
    void require(String eventKey, String plan) {
        if (plan != null && !plans.preApproved(eventKey, plan)) {
            throw ProblemException.atField(
                    ScalingProblem.PLAN_NOT_PRE_APPROVED, "plan", "No pre-approved plan '" + plan + "' is known");
        }
    }
}
