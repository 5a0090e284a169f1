package io.matchday.intake.transition;

import io.matchday.platform.problem.ProblemCode;

/** Why a step cannot be taken. */
enum TransitionProblem implements ProblemCode {
    TRANSITION_NOT_ALLOWED("transition-not-allowed", 409, "The event cannot go to this phase from where it stands"),
    NOT_READY("not-ready", 409, "The readiness gate is closed"),
    CLOSURE_GATE("closure-gate", 409, "An event is closed through the closure gate");

    private final String code;
    private final int status;
    private final String title;

    TransitionProblem(String code, int status, String title) {
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
