package io.matchday.capacity.intake;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with an event. */
enum IntakeProblem implements ProblemCode {
    EVENT_OVER("event-over", 409, "The event is closed or cancelled");

    private final String code;
    private final int status;
    private final String title;

    IntakeProblem(String code, int status, String title) {
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
