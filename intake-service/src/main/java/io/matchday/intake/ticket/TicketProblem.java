package io.matchday.intake.ticket;

import io.matchday.platform.problem.ProblemCode;

/** Why an export as a whole cannot be taken. */
enum TicketProblem implements ProblemCode {
    NOT_AN_EXPORT("not-an-export", 400, "This is no export of that system"),
    TOO_MANY_RECORDS("too-many-records", 413, "The export has more records than are taken at one time");

    private final String code;
    private final int status;
    private final String title;

    TicketProblem(String code, int status, String title) {
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
