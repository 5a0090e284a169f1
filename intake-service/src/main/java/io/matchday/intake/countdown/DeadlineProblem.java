package io.matchday.intake.countdown;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about deadlines. */
enum DeadlineProblem implements ProblemCode {
    TOO_MANY_DEADLINES("too-many-deadlines", 409, "The event has as many tasks by hand as it may have");

    private final String code;
    private final int status;
    private final String title;

    DeadlineProblem(String code, int status, String title) {
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
