package io.matchday.monitor.feed;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request to watch. */
enum FeedProblem implements ProblemCode {
    TOO_MANY_WATCHERS("too-many-watchers", 503, "As many watch already as there is room for");

    private final String code;
    private final int status;
    private final String title;

    FeedProblem(String code, int status, String title) {
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
