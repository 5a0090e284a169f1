package io.matchday.capacity.scaling;

import io.matchday.platform.problem.ProblemCode;

/** What can be wrong with a request about a scale request. */
enum ScalingProblem implements ProblemCode {
    UNKNOWN_POOL("unknown-pool", 409, "There is no such pool to ask for"),
    DUPLICATE_REQUEST("duplicate-request", 409, "The same is asked for already"),
    NOTHING_MISSING("nothing-missing", 409, "That request is not one that was granted in part for this pool"),
    PLAN_NOT_PRE_APPROVED("plan-not-pre-approved", 409, "The event has no such plan that is approved in advance"),
    STEP_NOT_POSSIBLE("step-not-possible", 409, "The request is not in a state for this"),
    APPROVAL_MISSING("approval-missing", 409, "Not enough people have approved what it costs"),
    OWN_REQUEST("own-request", 409, "Nobody approves what they ask for"),
    APPROVED_ALREADY("approved-already", 409, "Another person has to approve it"),
    MORE_THAN_ASKED("more-than-asked", 409, "More than was asked for cannot be granted"),
    NO_PROOF("no-proof", 409, "Nobody else has read the pool since the grant"),
    TOO_MANY_VERIFICATIONS("too-many-verifications", 409, "It was verified too often");

    private final String code;
    private final int status;
    private final String title;

    ScalingProblem(String code, int status, String title) {
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
