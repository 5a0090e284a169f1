package io.matchday.intake.drill;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about a drill. */
enum DrillProblem implements ProblemCode {
    DRILL_EXISTS("drill-exists", 409, "The event has a drill with this key"),
    DRILL_HELD("drill-held", 409, "A drill that was held stays on record"),
    TOO_MANY_DRILLS("too-many-drills", 409, "The event has as many drills as it may have"),
    PLAN_VERSION_UNKNOWN("plan-version-unknown", 409, "The event has no such version of the plan");

    private final String code;
    private final int status;
    private final String title;

    DrillProblem(String code, int status, String title) {
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
