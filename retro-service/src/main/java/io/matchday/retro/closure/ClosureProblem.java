package io.matchday.retro.closure;

import io.matchday.platform.problem.ProblemCode;

/** Why an event cannot be closed. */
enum ClosureProblem implements ProblemCode {
    CLOSURE_REFUSED("closure-refused", 409, "The closure gate is shut");

    private final String code;
    private final int status;
    private final String title;

    ClosureProblem(String code, int status, String title) {
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
