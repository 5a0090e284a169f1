package io.matchday.monitor.source;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about a source, or of one. */
enum SourceProblem implements ProblemCode {
    SOURCE_EXISTS("source-exists", 409, "A source with this key exists"),
    SOURCE_PAUSED("source-paused", 503, "This source is paused, send the same again later");

    private final String code;
    private final int status;
    private final String title;

    SourceProblem(String code, int status, String title) {
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
