package io.matchday.monitor.message;

import io.matchday.platform.problem.ProblemCode;

/** Why a message is not sent. */
enum MessageProblem implements ProblemCode {
    CHANNEL_NOT_SENDABLE("channel-not-sendable", 409, "Nothing can be sent by this kind of channel");

    private final String code;
    private final int status;
    private final String title;

    MessageProblem(String code, int status, String title) {
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
