package io.matchday.monitor.incident;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about an incident. */
enum IncidentProblem implements ProblemCode {
    INCIDENT_RESOLVED("incident-resolved", 409, "The incident is over");

    private final String code;
    private final int status;
    private final String title;

    IncidentProblem(String code, int status, String title) {
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
