package io.matchday.intake.channeltest;

import io.matchday.platform.problem.ProblemCode;

/** Why a channel is not tested. */
enum ChannelProblem implements ProblemCode {
    CHANNEL_NOT_SENDABLE("channel-not-sendable", 409, "Nothing can be sent by this kind of channel"),
    TEST_UNDER_WAY("test-under-way", 409, "A test of this channel is under way");

    private final String code;
    private final int status;
    private final String title;

    ChannelProblem(String code, int status, String title) {
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
