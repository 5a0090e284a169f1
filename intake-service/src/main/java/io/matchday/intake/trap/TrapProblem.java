package io.matchday.intake.trap;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about limits of platforms. */
enum TrapProblem implements ProblemCode {
    TRAP_NUMBERS_CHANGED("trap-numbers-changed", 409, "The numbers of the finding are not those decided on");

    private final String code;
    private final int status;
    private final String title;

    TrapProblem(String code, int status, String title) {
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
