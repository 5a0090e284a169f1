package io.matchday.monitor.ingest;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a body of log lines as a whole. */
enum IngestProblem implements ProblemCode {
    MALFORMED_BODY("malformed-body", 400, "The body cannot be unpacked"),
    TOO_SLOW("too-slow", 408, "The body did not come in time"),
    BUSY("busy", 429, "More is coming than can be taken, send the same again in a moment");

    private final String code;
    private final int status;
    private final String title;

    IngestProblem(String code, int status, String title) {
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
