package io.matchday.intake.plan;

import io.matchday.platform.problem.ProblemException;
import java.util.Objects;

/**
 * Where a plan stands, and what may become of that. It knows nothing of what the plan says.
 *
 * @param status state of the newest version
 * @param newest number of the newest version
 * @param approved number of the approved version; null where there is none
 */
record PlanState(PlanStatus status, int newest, Integer approved) {

    /** A plan of which this is the first version. */
    static PlanState begun(int number) {
        return new PlanState(PlanStatus.DRAFT, number, null);
    }

    /** After a new version, whose number is at least the one given. */
    PlanState written(int atLeast) {
        return new PlanState(PlanStatus.DRAFT, Math.max(newest + 1, atLeast), approved);
    }

    PlanState submitted() {
        if (status != PlanStatus.DRAFT) {
            throw refused("submitted");
        }
        return new PlanState(PlanStatus.SUBMITTED, newest, approved);
    }

    PlanState retired() {
        if (status == PlanStatus.RETIRED) {
            throw refused("retired");
        }
        return new PlanState(PlanStatus.RETIRED, newest, null);
    }

    /** After a review of this version. One that changes a step makes a new version. */
    PlanState reviewed(int version, Decision decision) {
        if (version != newest && !withdraws(version, decision)) {
            throw new ProblemException(
                            PlanProblem.PLAN_VERSION_SUPERSEDED, "Version " + version + " is not the newest one")
                    .with("newestVersion", newest);
        }
        return switch (decision) {
            case APPROVE -> granted();
            case REQUEST_CHANGE -> sentBack(version);
            case STRIKE_STEP, ADD_STEP -> sentBack(version).written(0);
        };
    }

    /** Whether a version older than the newest is the approved one, and now no longer. */
    private boolean withdraws(int version, Decision decision) {
        return decision == Decision.REQUEST_CHANGE && Objects.equals(approved, version);
    }

    private PlanState granted() {
        if (status != PlanStatus.SUBMITTED) {
            throw refused("approved");
        }
        return new PlanState(PlanStatus.APPROVED, newest, newest);
    }

    private PlanState sentBack(int version) {
        Integer stillApproved = Objects.equals(approved, version) ? null : approved;
        if (version != newest) {
            return new PlanState(status, newest, stillApproved);
        }
        if (status != PlanStatus.SUBMITTED && status != PlanStatus.APPROVED) {
            throw refused("sent back");
        }
        return new PlanState(PlanStatus.CHANGES_REQUESTED, newest, stillApproved);
    }

    private ProblemException refused(String what) {
        return new ProblemException(PlanProblem.PLAN_STATE, "A plan that is " + status + " cannot be " + what)
                .with("planStatus", status);
    }
}
