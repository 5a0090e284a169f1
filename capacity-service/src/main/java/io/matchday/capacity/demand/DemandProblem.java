package io.matchday.capacity.demand;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about a demand. */
enum DemandProblem implements ProblemCode {
    TOO_MANY_CORRECTIONS("too-many-corrections", 409, "The event has as many corrections as it may");

    private final String code;
    private final int status;
    private final String title;

    DemandProblem(String code, int status, String title) {
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
