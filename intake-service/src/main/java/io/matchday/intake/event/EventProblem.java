package io.matchday.intake.event;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about an event. */
enum EventProblem implements ProblemCode {
    EVENT_EXISTS("event-exists", 409, "An event with this key exists"),
    EVENT_FROZEN("event-frozen", 409, "The event is over and no longer changes");

    private final String code;
    private final int status;
    private final String title;

    EventProblem(String code, int status, String title) {
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
