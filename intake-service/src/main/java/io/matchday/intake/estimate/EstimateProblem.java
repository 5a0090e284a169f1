package io.matchday.intake.estimate;

import io.matchday.platform.problem.ProblemCode;

/** Why an estimate cannot be taken, or a peak not be confirmed. */
enum EstimateProblem implements ProblemCode {
    NO_ESTIMATE("no-estimate", 409, "No past event tells what to expect"),
    NO_EXPECTED_PEAK("no-expected-peak", 409, "Nothing is expected of the domain yet");

    private final String code;
    private final int status;
    private final String title;

    EstimateProblem(String code, int status, String title) {
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
