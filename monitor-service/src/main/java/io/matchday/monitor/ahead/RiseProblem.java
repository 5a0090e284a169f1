package io.matchday.monitor.ahead;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about rises. */
enum RiseProblem implements ProblemCode {
    STATE_UNCHANGED("state-unchanged", 409, "It is in this state already"),
    SURVEY_UNDERWAY("survey-underway", 409, "A survey is under way");

    private final String code;
    private final int status;
    private final String title;

    RiseProblem(String code, int status, String title) {
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
