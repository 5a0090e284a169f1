package io.matchday.intake.plan;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about a plan. */
enum PlanProblem implements ProblemCode {
    PLAN_EXISTS("plan-exists", 409, "The event has a plan with this key"),
    TOO_MANY_PLANS("too-many-plans", 409, "The event has as many plans as it may have"),
    PLAN_STATE("plan-state", 409, "The plan is not in a state in which this can be done"),
    PLAN_VERSION_SUPERSEDED("plan-version-superseded", 409, "The plan has a newer version than the one reviewed"),
    PLAN_INCOMPLETE("plan-incomplete", 409, "The plan cannot be carried out as it is written");

    private final String code;
    private final int status;
    private final String title;

    PlanProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
